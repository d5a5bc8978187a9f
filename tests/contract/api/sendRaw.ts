import { connect } from 'node:net'
import { Problem } from '../../../contracts/problem.ts'

/** An answer as it came: its status, the code if it is a problem, and all of its text. */
export interface RawAnswer {
  status: number
  code?: string
  text: string
}

/** Sends bytes as they are over a connection of their own, and waits until the server has ended it. */
export async function sendRaw(port: number, request: string): Promise<RawAnswer> {
  const socket = connect(port, '127.0.0.1')
  socket.write(request, 'latin1')
  let text = ''
  for await (const chunk of socket.setEncoding('utf8')) text += chunk
  const [head = '', body = ''] = text.split('\r\n\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1])
  if (body === '' || !/^content-type: application\/problem\+json/im.test(head)) return { status, text }
  return { status, code: Problem.parse(JSON.parse(body)).code, text }
}
