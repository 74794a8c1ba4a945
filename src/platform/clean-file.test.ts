import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { cleanFile, cleanName, isCleanFile, largestAttachment } from './clean-file.ts'
import { Refusal } from './refusal.ts'

const codeOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  try {
    const { type } = await cleanFile({ name, bytes })
    return `taken as ${type}`
  } catch (error) {
    assert.ok(error instanceof Refusal)
    return error.fields[0]?.code ?? error.code
  }
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const has = (bytes: Uint8Array, words: string): boolean => Buffer.from(bytes).includes(words)

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: '#88aacc' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: 'Kuvaaja Kokeilu' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '63/1 5/1 46/1' },
    })
    .jpeg()
    .toBuffer()

const chunk = (kind: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}

/** A picture that says it is enormous and would fill the memory when drawn. */
const bombPng = (): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(50_000, 0)
  head.writeUInt32BE(50_000, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(5_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const document = async (change: (pdf: PDFDocument) => void = () => {}): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  pdf.setAuthor('Kirjoittaja Kokeilu')
  pdf.setTitle('Kotona kirjoitettu')
  pdf.addPage([300, 400]).drawText('Hei')
  change(pdf)
  return pdf.save()
}

/** A document whose packed part becomes half a gigabyte. */
const bombPdf = (): Buffer => {
  const packed = deflateSync(Buffer.alloc(300_000_000, 48), { level: 9 })
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<< /Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
      'latin1',
    ),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF', 'latin1'),
  ])
}

describe('a file that somebody sent', () => {
  it('leaves behind where and by whom a photograph was taken, and stands upright', async () => {
    const before = await photo()
    assert.ok((await sharp(before).metadata()).exif !== undefined)
    const { type, bytes, name } = await cleanFile({ name: 'IMG_0001.JPG', bytes: before })
    const after = await sharp(bytes).metadata()
    assert.equal(type, 'image/jpeg')
    assert.equal(name, 'IMG_0001.jpg')
    assert.equal(after.exif, undefined)
    assert.equal(has(bytes, 'Kuvaaja'), false)
    // Turned as the camera was held.
    assert.deepEqual([after.width, after.height], [48, 64])
  })

  it('is what its content is, whatever it is called', async () => {
    const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    const { type, name } = await cleanFile({ name: 'kirje.pdf', bytes: png })
    assert.equal(type, 'image/png')
    assert.equal(name, 'kirje.png')
  })

  it('loses what hangs behind a picture', async () => {
    const polyglot = Buffer.concat([await photo(), Buffer.from('<script>alert(1)</script>%PDF-1.4')])
    const { bytes } = await cleanFile({ name: 'a.jpg', bytes: polyglot })
    assert.equal(has(bytes, 'script'), false)
    assert.equal(has(bytes, '%PDF'), false)
  })

  it('is refused when it is a page in disguise or something else', async () => {
    const svg = text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    assert.equal(await codeOf('kuva.svg', svg), 'file-type-unknown')
    assert.equal(await codeOf('kuva.png', svg), 'file-type-unknown')
    assert.equal(await codeOf('a.txt', text('Hei\n<svg onload=alert(1)>')), 'file-type-unknown')
    assert.equal(await codeOf('a.docx', Buffer.from('PK\u0003\u0004\u0000\u0000')), 'file-type-unknown')
    assert.equal(await codeOf('a.exe', Buffer.from([0x4d, 0x5a, 0x90, 0, 3])), 'file-type-unknown')
    assert.equal(await codeOf('a.jpg', new Uint8Array()), 'file-empty')
    assert.equal(await codeOf('a.txt', new Uint8Array(largestAttachment + 1).fill(65)), 'file-too-large')
    assert.equal(await codeOf('a.png', Buffer.from('\u0089PNG\r\n\u001a\nrest', 'latin1')), 'file-broken')
    assert.equal(await codeOf('a.txt', text('Lapsi nukkuu huonosti.\nTerveisin äiti')), 'taken as text/plain')
  })

  it('takes a document without its writer, and refuses one that acts', async () => {
    const { type, bytes } = await cleanFile({ name: 'lausunto.pdf', bytes: await document() })
    assert.equal(type, 'application/pdf')
    const read = await PDFDocument.load(bytes, { updateMetadata: false })
    assert.equal(read.getPageCount(), 1)
    assert.equal(read.getAuthor(), undefined)
    assert.equal(read.getTitle(), undefined)
    const scripted = await document((pdf) => pdf.addJavaScript('go', 'app.alert(1)'))
    assert.equal(await codeOf('a.pdf', scripted), 'file-with-script')
    const launching = await document((pdf) =>
      pdf.catalog.set(
        PDFName.of('OpenAction'),
        pdf.context.obj({ S: PDFName.of('Launch'), F: PDFString.of('cmd.exe') }),
      ),
    )
    assert.equal(await codeOf('a.pdf', launching), 'file-with-script')
    assert.equal(await codeOf('a.pdf', text('%PDF-1.7 and nothing')), 'file-broken')
  })

  it('never grows in the memory beyond its bounds', async () => {
    const bombs = [bombPng(), bombPdf()]
    const before = process.memoryUsage().rss
    const started = process.hrtime.bigint()
    for (const bytes of bombs) assert.equal(await codeOf('a', bytes), 'file-broken')
    assert.ok(Number(process.hrtime.bigint() - started) / 1e6 < 4000)
    assert.ok(process.memoryUsage().rss - before < 96 * 1024 * 1024)
  })

  it('has a name that leads nowhere and hides nothing', () => {
    assert.equal(cleanName('../../etc/passwd', 'text/plain'), 'passwd.txt')
    assert.equal(cleanName('C:\\fakepath\\kuva.jpeg', 'image/jpeg'), 'kuva.jpg')
    assert.equal(cleanName('kuva\u202Egpj.exe', 'image/png'), 'kuva gpj.png')
    assert.equal(cleanName('a\r\nSet-Cookie: x', 'text/plain'), 'a Set-Cookie x.txt')
    assert.equal(cleanName('...', 'text/plain'), 'liite.txt')
    assert.equal(cleanName('å'.repeat(300), 'text/plain').length, 84)
  })

  it('cannot be passed off as clean', async () => {
    const file = await cleanFile({ name: 'a.txt', bytes: text('Hei') })
    assert.equal(isCleanFile(file), true)
    assert.equal(isCleanFile({ ...file }), false)
  })
})
