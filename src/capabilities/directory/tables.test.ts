import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { readTableHere } from './tables-read.ts'
import { writeTable } from '#platform/table-file.ts'
import { readTable } from './tables.ts'
import { checkWorkbook, tableLimits, TableProblem } from './tables-zip.ts'

const codeOf = (code: string) => (error: unknown) => error instanceof TableProblem && error.code === code

/** A zip archive with these files: just enough of the format for what is tested. */
function zip(files: Readonly<Record<string, Buffer>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    // What the archive says of itself is a lie: a hundred bytes.
    local.writeUInt32LE(100, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(100, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(local, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...directory, end])
}

const cells = [
  ['Nimi', 'Osoite'],
  ['Äidit & "isät"; ryhmä', 'Åvägen 1\nB-trappan'],
]

describe('tables that come in', () => {
  it('are read with whatever separator and letters they were saved with', async () => {
    for (const separator of [';', ',', '\t']) {
      const line = (row: readonly string[]): string =>
        row.map((cell) => (/[";,\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)
      const text = `${cells.map(line).join('\r\n')}\r\n`
      for (const bytes of [
        Buffer.from(text),
        Buffer.from(`\uFEFF${text}`),
        Buffer.from(text, 'latin1'),
        Buffer.from(`\uFEFF${text}`, 'utf16le'),
      ])
        assert.deepEqual((await readTableHere(bytes)).rows, cells, JSON.stringify(separator))
    }
    assert.deepEqual((await readTableHere(Buffer.from('sep=,\r\na,b;c\r\n'))).rows, [['a', 'b;c']])
  })

  it('come back the same from what is written', async () => {
    const rows = [...cells, ['=1+1', "'=2"], ['-', '+358 40'], ['@a', '\tx']]
    for (const format of ['csv', 'xlsx'] as const) {
      const bytes = await writeTable([{ name: 'Palvelut', rows }], format)
      assert.deepEqual((await readTable(bytes)).rows, rows, format)
    }
    const csv = Buffer.from(await writeTable([{ name: 'x', rows }], 'csv')).toString()
    assert.ok(!/(^|;)"?[=+@]/m.test(csv.slice(1)), csv)
  })

  it('are refused with a reason when they cannot be read', async () => {
    await assert.rejects(readTableHere(Buffer.from('')), codeOf('empty-file'))
    await assert.rejects(readTableHere(Buffer.from(';;\n;;\n')), codeOf('empty-file'))
    await assert.rejects(readTableHere(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1])), codeOf('old-workbook'))
    await assert.rejects(readTableHere(Buffer.from([1, 2, 0, 4])), codeOf('not-a-table'))
    await assert.rejects(readTableHere(Buffer.from('PK\x03\x04 and nothing')), codeOf('broken-workbook'))
    await assert.rejects(readTableHere(Buffer.from('a,b\nc,"open\nd,e\n')), (error) => {
      assert.ok(error instanceof TableProblem)
      assert.equal(error.code, 'broken-csv')
      assert.ok((error.limit ?? 0) >= 2)
      return true
    })
    const wide = Array.from({ length: tableLimits.columns + 1 }, () => 'x').join(';')
    await assert.rejects(readTableHere(Buffer.from(wide)), codeOf('too-many-columns'))
    await assert.rejects(
      readTableHere(Buffer.from('a;b\n'.repeat(tableLimits.rows + 1))),
      codeOf('too-many-rows'),
    )
  })

  it('cannot fill the memory: a workbook that unpacks without end is refused whatever it says of its size', async () => {
    const bomb = zip({ 'xl/worksheets/sheet1.xml': Buffer.alloc(160 * 1024 * 1024, 0x20) })
    assert.ok(bomb.length < 200_000)
    await assert.rejects(readTable(bomb), codeOf('workbook-too-large'))
    const far = zip({
      'xl/worksheets/sheet1.xml': Buffer.from('<sheetData><row r="1"><c r="XFD1"/></row></sheetData>'),
    })
    assert.throws(() => checkWorkbook(far), codeOf('too-many-columns'))
    const deep = zip({
      'xl/worksheets/sheet1.xml': Buffer.from(
        '<sheetData><row r="1048576"><c r="A1048576"/></row></sheetData>',
      ),
    })
    assert.throws(() => checkWorkbook(deep), codeOf('too-many-rows'))
    const typed = zip({ 'xl/workbook.xml': Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') })
    assert.throws(() => checkWorkbook(typed), codeOf('broken-workbook'))
  })
})
