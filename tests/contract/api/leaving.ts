import { connect } from 'node:net'

/** Sends a GET and returns a function that breaks its connection before the answer has come. */
export async function leaving(origin: string, target: string): Promise<() => void> {
  const { hostname, port, host } = new URL(origin)
  const socket = connect(Number(port), hostname)
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject)
    socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\n\r\n`, () => resolve())
  })
  return () => socket.destroy()
}
