import { freeTimes } from '#capabilities/appointments/index.ts'
import { askConsultation, readHost } from '#capabilities/consultation/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { many, one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { ageBands, consultationTopics } from '#capabilities/consultation/index.ts'
import { AskForm, HostFacts } from './host.view.tsx'
import { hostKeepingTexts } from './keeping-texts.ts'
import { Refused } from './parts.view.tsx'
import { consultingTexts } from './texts.ts'
import { consultingWords } from './words.ts'

const offeredTimes = 10

/** One host of consultations: who answers and about what, and the question with its time on the same page. */
export const hostPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, params } = args
    const words = consultingTexts[lang]
    const host = await readHost(caller, { id: params['id'] ?? '' })
    const times = host.may_ask
      ? await freeTimes(caller, {
          id: host.calendar_id,
          kind: 'consultation',
          minutes: host.minutes,
          days: 62,
          limit: offeredTimes,
        })
      : []
    const problems = formProblems(args.problems, lang, { startsAt: 'startsAt' })
    const title = inLanguage(host.name, lang)
    return (
      <WorkDocument args={args} title={title} parts={{ id: host.id }}>
        <Column>
          <BackLink href={path('workConsultation', lang)}>{words.back}</BackLink>
          <Refused args={args} problems={problems} />
          <PageTitle
            title={title}
            kicker={consultingWords[lang].specialities[host.speciality]}
            lead={inLanguage(host.what_for, lang)}
          />
          {!host.active && <p>{hostKeepingTexts[lang].closedNow}</p>}
          {host.may_change && (
            <p>
              <a href={path('workHostSettings', lang, { id: host.id })}>{hostKeepingTexts[lang].edit}</a>
            </p>
          )}
          <HostFacts args={args} host={host} />
          {host.may_ask ? (
            <AskForm args={args} host={host} times={times} problems={problems} />
          ) : (
            !host.is_mine && host.active && <p>{words.host.notYours}</p>
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const startsAt = one(form, 'startsAt')
    const way = oneOf(['on-site', 'remote', 'phone'], one(form, 'way'))
    const { id } = await askConsultation(args.caller, {
      id: args.params['id'] ?? '',
      ageBand: oneOf(ageBands, one(form, 'ageBand')) ?? ageBands[ageBands.length - 1] ?? 'whole-family',
      topics: many(form, 'topics').flatMap((topic) => oneOf(consultationTopics, topic) ?? []),
      tried: one(form, 'tried'),
      asked: one(form, 'asked'),
      startsAt: startsAt === '' || startsAt === 'none' ? null : startsAt,
      ...(way === null ? {} : { way }),
      notPersons: [...many(form, 'notPersons')],
    })
    const done = startsAt === '' || startsAt === 'none' ? 'asked' : 'booked'
    return seeOther(path('workConsultationQuestion', args.lang, { id }, { tehty: done }))
  },
}
