import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ASTRAL } from '../../fixtures/brokenCopy.ts'
import { killGroup } from './killGroup.ts'
import { type Program, startProgram } from './program.ts'

describe('npm start -- --dev', () => {
  let home = ''
  let program: Program
  let port = 0
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'izlek-dev-'))
    program = startProgram([ASTRAL, '--dev'], { PORT: '0', IZLEK_HOME: home, IZLEK_HOSTS: 'desk.example' })
    port = Number(new URL(await program.ready).port)
  })
  afterAll(async () => {
    killGroup(program.child)
    await program.ended
    await rm(home, { recursive: true })
  })

  /** The first line of the answer; the connection ends with it. */
  async function status(target: string, ...headers: string[]): Promise<string> {
    const socket = connect(port, '127.0.0.1')
    socket.write(`GET ${target} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`)
    const first = await new Promise<Buffer>((resolve, reject) => socket.once('data', resolve).once('error', reject))
    socket.destroy()
    return first.toString('latin1').split('\r\n')[0] as string
  }
  const UPGRADE = [
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
  ]

  it.each(['/', '/explore', '/main.tsx', '/@vite/client', '/api/dataset'])(
    'gives %s to a name that is allowed, and to no other',
    async (target) => {
      expect(await status(target, 'Host: desk.example')).toBe('HTTP/1.1 200 OK')
      expect(await status(target, 'Host: evil.example')).toBe('HTTP/1.1 421 Misdirected Request')
      expect(await status(target, 'Host: evil.localhost')).toBe('HTTP/1.1 421 Misdirected Request')
    },
  )

  it.each(['vite-hmr', 'vite-ping'])(
    'opens the socket %s to a name that is allowed, and to no other',
    async (protocol) => {
      const asked = [...UPGRADE, `Sec-WebSocket-Protocol: ${protocol}`]
      expect(await status('/', 'Host: desk.example', ...asked)).toBe('HTTP/1.1 101 Switching Protocols')
      expect(await status('/', 'Host: evil.example', ...asked)).toBe('HTTP/1.1 421 Misdirected Request')
      expect(await status('/', 'Host: desk.example', 'Host: evil.example', ...asked)).toBe(
        'HTTP/1.1 421 Misdirected Request',
      )
    },
  )

  it('lets no page of another port read the sources', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/main.tsx`, { headers: { origin: 'http://localhost:1' } })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, null])
  })
})
