import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '#platform/text.ts'
import { canTypeset } from '#platform/typeset.ts'
import { type MeetingPaper, paperPdf } from './paper-pdf.ts'

const paper = (lang: string): MeetingPaper => ({
  lang,
  by: 'Perhetalo',
  made: '2.3.2026',
  title: 'Operatiivinen ryhmä 😀 #let x = 1',
  lead: 'Pöytäkirja',
  facts: [
    { term: 'Aika', value: 'maanantai 2.3.2026 klo 9–11' },
    { term: 'Paikka', value: '*ei* _mitään_ $merkintää$' },
  ],
  headings: {
    points: 'Asiat',
    decided: 'Päätettiin',
    tasks: 'Tehtävät',
    people: 'Läsnä',
    loose: 'Muuta',
  },
  people: [{ text: 'Anna Alanen', meta: 'Kunta' }],
  points: [
    {
      title: '1. Tilat',
      meta: 'Esittelee Anna',
      about: 'Toimitilojen\n\nkäyttö',
      minutes: 'Keskusteltiin.',
      decided: [{ text: 'Otetaan yhteinen tila.', grounds: 'Lähellä perheitä.', meta: 'Kerrotaan: kunta' }],
      tasks: [{ text: 'Sovi avaimista', meta: 'Anna, 1.4.2026' }],
    },
  ],
  loose: { decided: [], tasks: [{ text: 'Kutsu ensi kokoukseen', meta: '' }] },
  signing: ['Puheenjohtaja', 'Sihteeri'],
  end: '',
})

describe('the agenda and the minutes on paper', () => {
  it(
    'are a tagged PDF in the language of the reader, whatever people have typed',
    { skip: !canTypeset },
    () => {
      for (const lang of languages) {
        const bytes = paperPdf(paper(lang))
        assert.ok(bytes)
        const text = Buffer.from(bytes).toString('latin1')
        assert.ok(text.startsWith('%PDF-'))
        assert.match(text, /\/StructTreeRoot/)
        assert.match(text, /<pdfuaid:part>1<\/pdfuaid:part>/)
        assert.ok(text.includes(`/Lang(${lang})`) || text.includes(`/Lang (${lang})`))
      }
    },
  )
})
