import { freeTimes } from '#capabilities/appointments/index.ts'
import {
  countConsultations,
  type HostRow,
  listHosts,
  myQuestions,
  readNetwork,
} from '#capabilities/consultation/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { path } from '#web/paths.ts'
import { Counts, Hosts, Questions } from './consultation.view.tsx'
import { hostKeepingTexts } from './keeping-texts.ts'
import type { Time } from './parts.view.tsx'
import { consultingTexts } from './texts.ts'

/** The next time of each host that can be asked. */
async function nextTimes(args: PageArgs, hosts: readonly HostRow[]): Promise<ReadonlyMap<string, Time>> {
  const next = new Map<string, Time>()
  for (const host of hosts) {
    if (!host.may_ask) continue
    const wish = {
      id: host.calendar_id,
      kind: 'consultation' as const,
      minutes: host.minutes,
      days: 62,
      limit: 1,
    }
    const [time] = await freeTimes(args.caller, wish)
    if (time !== undefined) next.set(host.id, time)
  }
  return next
}

/** Who may open one. */
const openers: ReadonlySet<string> = new Set(['unit-lead', 'area-lead', 'coordinator'])

/** Consultation without a client: what one is asked, what one has asked, and whom one can ask. @source R68–R75 */
export const consultationPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller } = args
    const words = consultingTexts[lang].list
    const hosts = await listHosts(caller, {})
    const { asked, toAnswer } = await myQuestions(caller, {})
    const { areas } = await readNetwork(caller, {})
    const counts = await countConsultations(caller, {})
    const next = await nextTimes(args, hosts)
    const mine = areas.filter((area) => area.mine).map((area) => inLanguage(area.name, lang))
    const keeps = args.me?.roles.some((role) => openers.has(role)) === true
    const isHost = hosts.some((host) => host.is_mine)
    return (
      <WorkDocument args={args} title={words.title}>
        <Column width="wide">
          <PageTitle
            title={words.title}
            lead={words.lead}
            kicker={mine.length === 0 ? words.networkAll : words.network(mine.join(', '))}
          />
          {(isHost || toAnswer.length > 0) && (
            <Section title={words.waiting}>
              {toAnswer.length === 0 ? (
                <p>{words.noneWaiting}</p>
              ) : (
                <Questions args={args} questions={toAnswer} as="host" />
              )}
            </Section>
          )}
          <Section title={words.hosts}>
            {hosts.length === 0 ? <p>{words.noHosts}</p> : <Hosts args={args} hosts={hosts} next={next} />}
            {keeps && (
              <p>
                <a href={path('workNewHost', lang)}>{hostKeepingTexts[lang].open}</a>
              </p>
            )}
          </Section>
          <Section title={words.mine}>
            {asked.length === 0 ? (
              <p>{words.noneMine}</p>
            ) : (
              <Questions args={args} questions={asked} as="asker" />
            )}
          </Section>
          {counts.length > 0 && <Counts args={args} counts={counts} />}
        </Column>
      </WorkDocument>
    )
  },
}
