import type { ForumMeetingView } from '#capabilities/network/index.ts'
import { instantInHelsinki, plainDate, wallTime } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { fromToInWords } from '#web/meeting-time.ts'
import type { PageArgs } from '#web/page.ts'
import { meetingTexts } from './meeting-texts.ts'
import type { MeetingPaper } from './paper-pdf.ts'
import { dayInFigures, today, upper } from './parts.view.tsx'
import { nameOf, seatOf, standingOf } from './people.view.tsx'
import { forumWords } from './words.ts'

export const papers = ['asialista', 'poytakirja'] as const
export type PaperKind = (typeof papers)[number]

const longAgo = instantInHelsinki(plainDate('2000-01-01'), wallTime('12:00'))

/** The agenda or the minutes of a meeting as they stand on paper. */
export function meetingOnPaper(args: PageArgs, meeting: ForumMeetingView, kind: PaperKind): MeetingPaper {
  const { lang } = args
  const texts = meetingTexts[lang]
  const words = texts.paper
  const named = forumWords[lang]
  const isMinutes = kind === 'poytakirja'
  const of = { args, meeting, choices: none, bench: { args, action: '', form: null, problems: null } }
  const task = (each: ForumMeetingView['tasks'][number]) => ({
    text: each.words,
    meta: `${each.owner.name}, ${dayInFigures(each.dueOn)}`,
  })
  const under = new Set(meeting.matters.map(({ id }) => id))
  const names = (those: ForumMeetingView['chairs']): string => those.map(({ name }) => name).join(', ')
  const facts = [
    {
      term: texts.facts.when,
      value: upper(fromToInWords(meeting.startsAt, meeting.endsAt, lang, longAgo)),
    },
    ...(meeting.place === '' ? [] : [{ term: texts.facts.where, value: meeting.place }]),
    ...(meeting.remoteLink === null ? [] : [{ term: texts.facts.remote, value: meeting.remoteLink }]),
    ...(meeting.chairs.length === 0 ? [] : [{ term: texts.facts.chair, value: names(meeting.chairs) }]),
    ...(meeting.secretaries.length === 0
      ? []
      : [{ term: texts.facts.secretaries, value: names(meeting.secretaries) }]),
  ]
  return {
    lang,
    by: words.by,
    made: words.made(dayInFigures(today(args))),
    title: `${inLanguage(meeting.forum.name, lang)}: ${(isMinutes ? words.minutes : words.agenda).toLowerCase()}`,
    lead: [inLanguage(meeting.title, lang), isMinutes && meeting.approvedAt === null ? words.draft : '']
      .filter((part) => part !== '')
      .join('. '),
    facts,
    headings: {
      ...words.headings,
      people: isMinutes ? words.headings.people : words.headings.asked,
    },
    people: meeting.attendance
      .filter((each) => each.holder !== null || each.guest !== null)
      .map((each) => ({
        text: nameOf(of, each),
        meta: [
          seatOf(of, each),
          each.organisation === null ? '' : inLanguage(each.organisation, lang),
          isMinutes ? standingOf(of, each) : '',
        ]
          .filter((part) => part !== '')
          .join(', '),
      })),
    points: meeting.matters.map((matter, index) => ({
      title: `${index + 1}. ${matter.title}`,
      meta: [
        named.itemKinds[matter.kind],
        ...(matter.presenter === null ? [] : [texts.agenda.presents(matter.presenter.name)]),
        ...(matter.organisation === null
          ? []
          : [texts.agenda.brings(inLanguage(matter.organisation.name, lang))]),
        ...(matter.minutesPlanned === null ? [] : [texts.agenda.time(matter.minutesPlanned)]),
        ...(matter.membersOnly ? [named.membersOnly] : []),
      ].join(' · '),
      about: matter.grounds,
      minutes: isMinutes ? matter.minutes.words : '',
      decided: [],
      tasks: isMinutes ? meeting.tasks.filter((each) => each.matter === matter.id).map(task) : [],
    })),
    loose: isMinutes
      ? {
          decided: meeting.decisions
            .filter(({ state }) => state !== 'draft')
            .map((each) => ({
              text: each.title,
              grounds: '',
              meta: [
                ...(each.mark === null ? [] : [`§ ${each.mark}`]),
                named.decisionKinds[each.kind],
                ...(each.reviewOn === null
                  ? []
                  : [`${texts.decisions.review}: ${dayInFigures(each.reviewOn)}`]),
              ].join(' · '),
            })),
          tasks: meeting.tasks.filter((each) => each.matter === null || !under.has(each.matter)).map(task),
        }
      : { decided: [], tasks: [] },
    signing: isMinutes
      ? [
          `${words.chair}${meeting.chairs.length === 0 ? '' : `: ${names(meeting.chairs)}`}`,
          `${words.secretary}${meeting.secretaries.length === 0 ? '' : `: ${names(meeting.secretaries)}`}`,
        ]
      : [],
    end: meeting.hidden > 0 ? words.hidden : '',
  }
}

const none = {
  county: '',
  areas: [],
  centres: [],
  organisations: [],
  units: [],
  people: [],
  forums: [],
  mayMake: { county: false, areas: [] },
}
