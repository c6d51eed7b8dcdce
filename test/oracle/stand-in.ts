import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a stand-in was asked. */
export interface Request {
  method: string
  url: URL
  headers: IncomingMessage['headers']
  body: string
}
export interface Answer {
  status?: number
  headers?: Readonly<Record<string, string>>
  body?: unknown
}

export interface StandIn {
  port: number
  /** every request, in order */
  asked: Request[]
  close(): Promise<void>
}

/** A server on this machine that answers as a database would over HTTP: what a test says. */
export async function standIn(answer: (request: Request) => Answer | Promise<Answer>): Promise<StandIn> {
  const asked: Request[] = []
  const respond = async (incoming: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const request = {
      method: incoming.method!,
      url: new URL(incoming.url!, 'http://127.0.0.1'),
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString(),
    }
    asked.push(request)
    const { status = 200, headers = {}, body = '' } = await answer(request)
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json', ...headers })
    response.end(text)
  }
  const server = createServer((incoming, response) => {
    respond(incoming, response).catch((error: unknown) => response.writeHead(599).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
