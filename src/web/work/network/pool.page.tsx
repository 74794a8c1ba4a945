import {
  answerSubstitute,
  askForSubstitute,
  joinWorkerPool,
  leaveWorkerPool,
  poolSkills,
  readWorkerPool,
  settleSubstitute,
  substituteAnswers,
} from '#capabilities/network/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Section } from '#ui/layout/layout.tsx'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { benchOf, type Sent, sentIn } from '#web/work/families/acts.view.tsx'
import { NetworkDocument, shortDate } from './frame.view.tsx'
import { Asking, Members, Own, Request } from './pool-parts.view.tsx'
import { poolTexts } from './pool-texts.ts'
import { networkWords } from './words.ts'

const required = (field: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code: 'required' }] })

const moves: Readonly<Record<string, (args: PageArgs, sent: Sent) => Promise<unknown>>> = {
  join: ({ caller }, sent) =>
    joinWorkerPool(caller, {
      consent: sent.one('consent') !== '',
      skills: sent.many('skills').flatMap((skill) => oneOf(poolSkills, skill) ?? []),
      skillWords: sent.one('skillWords'),
      languages: [...sent.many('languages')],
      areas: [...sent.many('areas')],
      weekdays: [...sent.many('weekdays')],
      hoursAWeek: sent.one('hoursAWeek'),
      availability: sent.one('availability'),
      firstDay: sent.one('firstDay'),
      lastDay: sent.one('lastDay'),
      paused: sent.one('paused') !== '',
      version: sent.one('version'),
    }),
  leave: ({ caller }) => leaveWorkerPool(caller, {}),
  ask: ({ caller }, sent) => {
    const skill = oneOf(poolSkills, sent.one('skill'))
    if (skill === null) throw required('skill')
    return askForSubstitute(caller, {
      unit: sent.one('unit'),
      area: sent.one('area'),
      skill,
      words: sent.one('words'),
      firstDay: sent.one('firstDay'),
      lastDay: sent.one('lastDay'),
      hoursAWeek: sent.one('hoursAWeek'),
    })
  },
  reply: ({ caller }, sent) => {
    const answer = oneOf(substituteAnswers, sent.one('answer'))
    if (answer === null) throw required('answer')
    return answerSubstitute(caller, { id: sent.subject, answer, words: sent.one('words') })
  },
  settle: ({ caller }, sent) =>
    settleSubstitute(caller, {
      id: sent.subject,
      version: sent.one('version'),
      chosen: sent.some('chosen') ?? null,
    }),
}

/** Skills that workers offer by themselves, and requests for them. @source R66 */
export const workerPoolPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = poolTexts[lang]
    const named = networkWords[lang]
    const everywhere = await readWorkerPool(caller, {})
    const skill = oneOf(poolSkills, query['osaaminen'] ?? '')
    const area = everywhere.areas.find(({ id }) => id === query['alue'])?.id ?? null
    const pool = skill === null && area === null ? everywhere : await readWorkerPool(caller, { skill, area })
    const asked = { osaaminen: skill ?? '', alue: area ?? '' }
    const format = tableAsked(query)
    if (format !== null) {
      const members = pool.members.map((each) => [
        each.name,
        inLanguage(each.unit ?? {}, lang),
        each.skills.map((one) => named.skills[one]).join(', '),
        each.skill_words,
        String(each.hours_a_week ?? ''),
        each.availability,
      ])
      const requests = pool.requests.map((each) => [
        inLanguage(each.unit, lang),
        named.skills[each.skill],
        each.words,
        shortDate(each.first_day),
        shortDate(each.last_day),
        named.requestStates[each.state],
      ])
      return tableAnswer(
        'tyontekijapankki',
        [
          { name: words.sheetTwo, rows: [words.requestColumns, ...requests] },
          { name: words.sheet, rows: [words.columns, ...members] },
        ],
        format,
      )
    }
    const bench = benchOf(args, path('workerPool', lang))
    const open = pool.requests.filter(({ state }) => state === 'open').length
    return (
      <NetworkDocument args={args} title={words.title} lead={words.lead(open)} bench={bench} query={asked}>
        <p>{words.about}</p>
        <Section title={words.requests}>
          {pool.requests.length === 0 ? (
            <p>{words.noRequests}</p>
          ) : (
            <ul class="net-rows">
              {pool.requests.map((request) => (
                <Request key={request.id} bench={bench} pool={pool} request={request} />
              ))}
            </ul>
          )}
          <Asking bench={bench} pool={pool} />
        </Section>
        <Own bench={bench} pool={pool} />
        <Members bench={bench} pool={pool} asked={asked} />
        <TableTools lang={lang} route="workerPool" query={asked} />
      </NetworkDocument>
    )
  },
  post: async (args, form) => {
    const sent = sentIn(form)
    const move = moves[sent.move]
    if (move === undefined) throw notFound()
    await move(args, sent)
    return seeOther(path('workerPool', args.lang, {}, { tehty: sent.move === 'leave' ? 'poistettu' : 'ok' }))
  },
}
