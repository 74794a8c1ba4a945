import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#platform/dates.ts'
import { canTypeset } from '#platform/typeset.ts'
import { papers, type PosterDay, type WeekPoster } from './week-poster.ts'
import { weekPosterPdf } from './week-poster-pdf.ts'

const names = ['Maanantai', 'Tiistai', 'Keskiviikko', 'Torstai', 'Perjantai', 'Lauantai', 'Sunnuntai']

function poster(
  days: number,
  rowsADay: number,
  title: string,
  facts: string,
  name = 'Perheiden talo',
): WeekPoster {
  return {
    by: 'Esimerkkiyhdistys',
    name,
    week: 'Viikko 48 · 23.–29.11.',
    notes: [],
    days: names.slice(0, days).map((day, at): PosterDay => ({
      date: plainDate(`2026-11-${23 + at}`),
      name: day,
      number: `${23 + at}.11.`,
      rows: Array.from({ length: rowsADay }, (_, row) => ({
        id: `${at} ${row}`,
        time: '17.30–19.30',
        title,
        facts,
        isCancelled: row === 1,
      })),
    })),
    where: 'Esimerkkikatu 1, Vaasa',
    phone: '040 0000 100',
    address: 'http://localhost/kohtaamispaikat/56080362-0a4b-5b5f-be4e-181637b5a56f',
    made: 'Tilanne 22.11.',
  }
}

describe('the week of a place as a PDF', { skip: !canTypeset }, () => {
  const long = 'Vertaisryhmä vanhemmille, joiden lapsi odottaa tutkimuksia'
  const facts = 'Teemana uni ja jaksaminen · alle 7 v · Välipala · Ilmoittaudu · Vaasan seudun perheyhdistys'
  for (const [words, week] of [
    ['an empty week', poster(0, 0, '', '')],
    ['a quiet week', poster(2, 1, 'Perhekahvila', 'alle 7 v')],
    ['an ordinary week', poster(6, 2, 'Avoimet ovet', 'alle 7 v · Kahvia')],
    ['a full week', poster(7, 3, 'Avoin varhaiskasvatus', facts)],
    ['a week of long titles', poster(6, 3, long, facts, `${long} – ${long}`)],
  ] as const) {
    it(`${words} is one sheet of either size`, () => {
      for (const paper of papers) {
        const raw = Buffer.from(weekPosterPdf(week, 'fi', paper) ?? []).toString('latin1')
        assert.ok(raw.startsWith('%PDF-'))
        assert.equal(raw.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1, paper)
      }
    })
  }
  it('sets what people wrote as plain text', () => {
    const week = poster(1, 1, '#panic("no") *bold* $x$ \\ [ ] @label <label>', '= heading')
    assert.ok((weekPosterPdf(week, 'sv', 'a4')?.length ?? 0) > 1000)
  })
})
