import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PeerPicture } from './page/peer.ts'

/** Serves the peer's page on loopback: plain Cytoscape with fcose, and the pictures that it is to draw. */
export interface PeerServer {
  url: string
  /** Lets `NAME.json` be fetched. */
  give(name: string, picture: PeerPicture): void
  stop(): Promise<void>
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>peer</title>
<style>html, body { margin: 0; height: 100% } [data-canvas] { position: absolute; inset: 0 }</style>
<div data-canvas></div><script type="module" src="/peer.js"></script>`

/** Starts it with the built script of the page. */
export async function startPeerServer(script: string): Promise<PeerServer> {
  const files = new Map([
    ['/', { type: 'text/html', body: PAGE }],
    ['/peer.js', { type: 'text/javascript', body: script }],
  ])
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(new URL(url, 'http://peer').pathname)
    if (!file) {
      response.writeHead(404).end()
      return
    }
    // Kept by the browser as the files of our page are, so that a second visit is as warm.
    const cache = file.type === 'text/javascript' ? 'max-age=31536000, immutable' : 'no-cache'
    response.writeHead(200, { 'Content-Type': `${file.type}; charset=utf-8`, 'Cache-Control': cache }).end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    give: (name, picture) =>
      void files.set(`/${name}.json`, { type: 'application/json', body: JSON.stringify(picture) }),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
