import type { JSX } from 'preact'
import {
  dropGuidanceRule,
  guidanceGroups,
  ownWorkers,
  reaches,
  readGuidanceModel,
  setGuidanceRule,
} from '#capabilities/help-requests/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { problemsOf } from './fields.view.tsx'
import { ModelLines } from './guidance-model.view.tsx'
import { doorTexts } from './texts.ts'

/** The area named in the address, else the one of whoever leads one or works in one; the county has its own model too. */
function areaIn(args: PageArgs): string | null {
  const { county } = demandPerson(args)
  const asked = args.query['alue'] ?? ''
  return args.deps.catalogue.areas(county).find(({ id }) => id === asked)?.id ?? null
}

const orNull = (text: string): string | null => (text === '' ? null : text)

/** Who guides whom, in the county and in each of its areas. @source R28, R30, R31 */
export const guidanceModelPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const { county } = demandPerson(args)
    const { lang, caller, deps } = args
    const all = doorTexts[lang]
    const words = all.model
    const area = areaIn(args)
    const model = await readGuidanceModel(caller, { county, area })
    const problems = problemsOf(args)
    const scopes = [
      { id: null, name: words.county },
      ...deps.catalogue.areas(county).map(({ id, name }) => ({ id, name: inLanguage(name, lang) })),
    ]
    return (
      <WorkDocument args={args} title={words.title} query={{ alue: area ?? undefined }}>
        <Column width="wide">
          {problems !== null && <Refused problems={problems} notDone={all.notDone} />}
          <PageTitle
            kicker={inLanguage(deps.catalogue.county(county)?.name ?? {}, lang)}
            title={words.title}
            lead={words.lead}
          />
          <nav class="directory-tabs" aria-label={words.scopes}>
            <ul>
              {scopes.map(({ id, name }) => (
                <li key={id}>
                  <a
                    href={path('workGuidanceModel', lang, {}, { alue: id ?? undefined })}
                    aria-current={id === area ? 'true' : undefined}
                  >
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {args.query['tehty'] === '1' && problems === null && (
            <Notice kind="success" live>
              <p>{all.saved}</p>
            </Notice>
          )}
          <ModelLines args={args} model={model} now={caller.clock.now()} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const { county } = demandPerson(args)
    const area = areaIn(args)
    const name = one(form, 'form')
    const field = (which: string): string => one(form, `${name}-${which}`).trim()
    const texts = (which: string): { fi: string; sv: string; en: string } => ({
      fi: field(`${which}-fi`),
      sv: field(`${which}-sv`),
      en: field(`${which}-en`),
    })
    const group = guidanceGroups.find(
      (each) => name.endsWith(`-${each}`) && name.split('-').slice(1).join('-') === each,
    )
    if (group === undefined) throw new Refusal('not-found', 'not-found')
    if (name.startsWith('county-') && area !== null)
      await dropGuidanceRule(args.caller, { county, area, group })
    else
      await setGuidanceRule(args.caller, {
        county,
        area,
        group,
        door: orNull(field('door')),
        unit: orNull(field('unit')),
        reach: reaches.find((each) => each === field('reach')) ?? 'local',
        ownWorker: ownWorkers.find((each) => each === field('ownWorker')) ?? 'agreed',
        ownWorkerTitle: texts('title'),
        note: texts('note'),
        from: field('from'),
      })
    const back = path('workGuidanceModel', args.lang, {}, { alue: area ?? undefined, tehty: '1' })
    return seeOther(`${back}#${group}`)
  },
}
