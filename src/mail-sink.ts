import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type SunkMail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
}

export type MailSink = {
  readonly smtpUrl: string
  /** Where a person reads the mails: loopback only. */
  readonly webUrl: string
  readonly mails: () => readonly SunkMail[]
  readonly close: () => Promise<void>
}

/** Addresses that begin so are refused for good. */
const goneMailbox = 'poistunut.'

const kept = 200

/** A mail body as it was written: the transfer encoding of plain text undone. */
function decodeBody(headers: string, body: string): string {
  if (/content-transfer-encoding:\s*base64/i.test(headers))
    return Buffer.from(body, 'base64').toString('utf8')
  if (!/content-transfer-encoding:\s*quoted-printable/i.test(headers)) return body
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** RFC 2047 words of a subject, as people read them. */
const decodeWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decodeBody('content-transfer-encoding: quoted-printable', word.replaceAll('_', ' ')),
    )

function parseMail(raw: string): SunkMail {
  const split = raw.search(/\r?\n\r?\n/)
  const head = raw.slice(0, split).replace(/\r?\n[ \t]+/g, ' ')
  const header = (name: string): string =>
    new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  return {
    to: header('to'),
    subject: decodeWords(header('subject')),
    messageId: header('message-id'),
    text: decodeBody(head, raw.slice(split).trim()).replaceAll('\r\n', '\n'),
  }
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A real SMTP server for the demo and the tests: nothing leaves the machine, and the mails can be read on a page. */
export async function startMailSink(smtpPort = 0, webPort = 0): Promise<MailSink> {
  const mails: SunkMail[] = []
  const smtp = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    // A mailbox that is no more: shows how an address that refuses mail looks to the coordinator.
    onRcptTo: ({ address }, _session, done) => {
      if (!address.startsWith(goneMailbox)) return done()
      done(Object.assign(new Error('No such mailbox'), { responseCode: 550 }))
    },
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        mails.unshift(parseMail(Buffer.concat(parts).toString('utf8')))
        mails.length = Math.min(mails.length, kept)
        done()
      })
    },
  })
  await new Promise<void>((ok, no) => {
    smtp.on('error', no)
    smtp.listen(smtpPort, '127.0.0.1', () => ok())
  })
  const web: Server = createServer((_request, response) => {
    const items = mails.map(
      (mail) =>
        `<article><h2>${escape(mail.subject)}</h2><p>${escape(mail.to)}</p><pre>${escape(mail.text)}</pre></article>`,
    )
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', "default-src 'none'")
    response.end(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Demo mail</title></head><body><main><h1>Demo mail</h1><p>Mails of this demo, newest first. Nothing leaves this machine.</p>${items.join('') || '<p>No mail yet.</p>'}</main></body></html>`,
    )
  })
  await new Promise<void>((ok, no) => {
    web.on('error', no)
    web.listen(webPort, '127.0.0.1', () => ok())
  })
  const port = (server: { address: () => AddressInfo | string | null }): number => {
    const address = server.address()
    return address === null || typeof address === 'string' ? 0 : address.port
  }
  return {
    smtpUrl: `smtp://127.0.0.1:${port(smtp.server)}?ignoreTLS=true`,
    webUrl: `http://127.0.0.1:${port(web)}/`,
    mails: () => mails,
    close: async () => {
      await new Promise<void>((ok) => smtp.close(() => ok()))
      web.closeAllConnections()
      await new Promise<void>((ok) => web.close(() => ok()))
    },
  }
}
