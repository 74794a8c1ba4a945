import { listDoors } from '#capabilities/help-requests/index.ts'
import { readProgrammeFigures } from '#capabilities/meeting-places/index.ts'
import { countiesLed, nowhere, promisesForLeaders } from '#capabilities/metrics/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { figuresAsCsv } from '#web/lead/lead-csv.ts'
import { asQuery, lineOf, readChosen } from '#web/lead/lead-filter.ts'
import { whatChanged } from '#web/lead/lead-sentence.ts'
import { leadTexts } from '#web/lead/lead-texts.ts'
import { ByPart, HowCounted, LeadFilter, type LeadView, OverTime } from '#web/lead/lead.view.tsx'
import type { Page } from '#web/page.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { ProgrammeFigures } from '#web/work/programme-count/visitors.view.tsx'

export const leadPage: Page = {
  audience: 'lead',
  get: async (args) => {
    const person = demandPerson(args)
    const { lang, caller, deps } = args
    const words = leadTexts[lang]
    const counties = await countiesLed(caller, {})
    // Whoever leads nowhere finds nothing here, as if there were no such page.
    if (counties.length === 0) throw notFound()
    const read = readChosen(args.query, { counties, home: person.county })
    const figures = await promisesForLeaders(caller, {
      county: read.county,
      periods: read.periods,
      by: read.by,
    })
    const parts =
      read.by === 'area'
        ? [
            ...figures.areas.map(({ id, name }) => ({ key: id, name: inLanguage(name, lang) })),
            { key: nowhere, name: words.nowhere },
          ]
        : (await listDoors(caller, { county: read.county, municipality: null })).map(({ key, name }) => ({
            key,
            name: inLanguage(name, lang),
          }))
    const chosen = { ...read, part: parts.find(({ key }) => key === read.part)?.key }
    const visitors = await readProgrammeFigures(caller, {})
    const nameOf = (code: string): string => inLanguage(deps.catalogue.county(code)?.name ?? {}, lang)
    const view: LeadView = {
      lang,
      chosen,
      figures,
      parts,
      counties: counties.map((code) => ({ value: code, label: nameOf(code) })),
    }
    if (args.query['muoto'] === 'csv') {
      return new Response(figuresAsCsv(view), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="perhetalo-promises.csv"',
        },
      })
    }
    return (
      <WorkDocument args={args} title={words.title} query={asQuery(chosen)}>
        <Column width="wide">
          <PageTitle
            kicker={words.kicker(nameOf(chosen.county))}
            title={words.title}
            lead={whatChanged(figures.periods, (period) => lineOf(period, chosen.part), lang)}
          />
          <LeadFilter {...view} />
          <OverTime {...view} />
          <ByPart {...view} />
          <HowCounted lang={lang} />
          {visitors.length > 0 && (
            <ProgrammeFigures rows={visitors} catalogue={deps.catalogue} lang={lang} most={3} />
          )}
        </Column>
      </WorkDocument>
    )
  },
}
