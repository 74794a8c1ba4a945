import { Hono } from 'hono'
import type { Deps, Env } from '#web/page.ts'
import { html } from '#web/page.ts'
import { agreementOperations } from './agreements.ts'
import { annualClockOperations } from './annual-clock.ts'
import { trialOperations } from './trials.ts'
import { boardOperations } from './boards.ts'
import { appointmentOperations } from './appointments.ts'
import { bookingOperations } from './bookings.ts'
import { deskOperations } from './bookings-desk.ts'
import { caseEndingOperations, caseOperations } from './cases.ts'
import { caseAnsweringOperations } from './cases-answering.ts'
import { caseAssessmentOperations } from './cases-assessment.ts'
import { caseJoinOperations } from './cases-joins.ts'
import { caseMessageOperations } from './cases-messages.ts'
import { caseVoiceOperations } from './cases-voice.ts'
import { caseMeetingOperations } from './cases-meetings.ts'
import { caseTimeOperations } from './cases-times.ts'
import { casePlanOperations } from './cases-plan.ts'
import { casePathOperations } from './cases-paths.ts'
import { areaServiceOperations } from './area-services.ts'
import { askingOperations } from './asking.ts'
import { colleagueOperations } from './colleagues.ts'
import { consultationOperations } from './consultations.ts'
import { contactOperations } from './contacts.ts'
import { coordinationOperations } from './coordination.ts'
import { DocsPage } from './docs.tsx'
import { doorSettingOperations } from './door-settings.ts'
import { doorOperations } from './doors.ts'
import { exportOperations } from './exports.ts'
import { closingFamily, familyOperations } from './families.ts'
import { familyEntryOperations } from './families-entries.ts'
import { familyGuardOperations } from './families-guard.ts'
import { ownFamilyOperations } from './families-own.ts'
import { familyTeamOperations } from './families-team.ts'
import { guidanceModelOperations } from './guidance-model.ts'
import { formOperations } from './forms.ts'
import { importOperations } from './imports.ts'
import { listingOperations } from './listings.ts'
import { moves } from './moves.ts'
import { municipalityOperations } from './municipalities.ts'
import { bulletinOperations } from './bulletins.ts'
import { letterOperations } from './letters.ts'
import { trainingOperations } from './trainings.ts'
import { networkAreaOperations } from './network-areas.ts'
import { networkPeopleOperations } from './network-people.ts'
import { resourceOperations } from './resources.ts'
import { openApiDocument } from './openapi.ts'
import { base, type Operation } from './operation.ts'
import { oversightOperations } from './oversight.ts'
import { outreachOperations } from './outreach.ts'
import { decisionOperations } from './decisions.ts'
import { forumEndOperations, forumOperations } from './forums.ts'
import { forumMeetingOperations } from './forum-meetings.ts'
import { programmeOperations } from './programme.ts'
import { programmeCountOperations } from './programme-count.ts'
import { programmeKeepingOperations } from './programme-keeping.ts'
import { groupOperations } from './groups.ts'
import { signUpOperations } from './sign-ups.ts'
import { wishOperations } from './wishes.ts'
import { programmeHostOperations } from './programme-hosts.ts'
import { ownCodeOperations } from './own-codes.ts'
import { ownPasskeyOperations } from './own-passkeys.ts'
import { planOperations } from './plan.ts'
import { roadmapOperations } from './roadmap.ts'
import { peopleOperations } from './people.ts'
import { problemJson, readerOf } from './problem.ts'
import { overviewOperations } from './overview.ts'
import { handlingSettingsOperations } from './handling-settings.ts'
import { promiseAlarmOperations } from './promise-alarm.ts'
import { figureOperations, promiseOperations } from './promises.ts'
import { queueOperations } from './queue.ts'
import { receivingOperations } from './receiving.ts'
import { samplesOf } from './samples.ts'
import { rotaOperations } from './rotas.ts'
import { referralOperations } from './referrals.ts'
import { serviceOperations } from './services.ts'
import { closeSession, openSession } from './sessions.ts'
import { suggestionOperations } from './suggestions.ts'
import { talkOperations } from './talks.ts'
import { upkeepOperations } from './upkeep.ts'
import { vocabularyOperations } from './vocabulary.ts'

/** Every operation, in the order in which the examples work one after another on a fresh demo. */
export const operations: readonly Operation[] = [
  ...serviceOperations,
  ...municipalityOperations,
  ...doorOperations,
  ...promiseOperations,
  ...askingOperations,
  ...formOperations,
  openSession,
  ...queueOperations,
  ...figureOperations,
  ...overviewOperations,
  ...receivingOperations,
  ...moves,
  ...referralOperations,
  ...doorSettingOperations,
  ...promiseAlarmOperations,
  ...handlingSettingsOperations,
  ...rotaOperations,
  ...guidanceModelOperations,
  ...suggestionOperations,
  ...listingOperations,
  ...exportOperations,
  ...importOperations,
  ...talkOperations,
  ...upkeepOperations,
  ...areaServiceOperations,
  ...coordinationOperations,
  ...vocabularyOperations,
  ...contactOperations,
  ...outreachOperations,
  ...programmeOperations,
  ...programmeKeepingOperations,
  ...programmeCountOperations,
  ...signUpOperations,
  ...groupOperations,
  ...wishOperations,
  ...programmeHostOperations,
  ...forumOperations,
  ...forumMeetingOperations,
  ...decisionOperations,
  ...forumEndOperations,
  ...annualClockOperations,
  ...trialOperations,
  ...planOperations,
  ...roadmapOperations,
  ...boardOperations,
  ...agreementOperations,
  ...appointmentOperations,
  ...bookingOperations,
  ...deskOperations,
  ...consultationOperations,
  ...colleagueOperations,
  ...networkAreaOperations,
  ...networkPeopleOperations,
  ...trainingOperations,
  ...bulletinOperations,
  ...letterOperations,
  ...resourceOperations,
  ...caseOperations,
  ...caseAnsweringOperations,
  ...caseAssessmentOperations,
  ...casePlanOperations,
  ...caseJoinOperations,
  ...caseMeetingOperations,
  ...caseTimeOperations,
  ...caseMessageOperations,
  ...caseVoiceOperations,
  ...casePathOperations,
  ...familyOperations,
  ...familyTeamOperations,
  ...familyEntryOperations,
  ...ownFamilyOperations,
  ...ownCodeOperations,
  ...oversightOperations,
  ...familyGuardOperations,
  ...caseEndingOperations,
  closingFamily,
  ...peopleOperations,
  ...ownPasskeyOperations,
  closeSession,
]

/** Where a body may be as large as a file. */
export const addressesWithFiles: readonly string[] = operations.flatMap(({ largestFile, path }) =>
  largestFile === null ? [] : [`${base}${path}`],
)

const asPattern = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

/** The interface for machines, mounted at `/api`: its operations, their document and the page that shows them. */
export function createApi(deps: Deps): Hono<Env> {
  const api = new Hono<Env>()
  const offered = operations.filter((each) => deps.config.demo || !each.isDemoOnly)
  const samples = samplesOf(deps.config.demo ? deps.crypto : null)

  api.get('/', (c) => {
    c.set('routeTemplate', '/api')
    const page = html(
      DocsPage({
        operations: offered,
        samples,
        isDemo: deps.config.demo,
        cssHref: deps.assets.css('public'),
        server: serverOf(c.req.url),
      }),
    )
    page.headers.set('cache-control', 'private, no-cache')
    return page
  })
  api.get('/v1/openapi.json', (c) => {
    c.set('routeTemplate', `${base}/openapi.json`)
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60' }
    return Response.json(openApiDocument(offered, samples, serverOf(c.req.url)), { headers })
  })

  // The demo runs on whatever port was free; elsewhere the address is the one that was configured.
  const serverOf = (url: string): string => (deps.config.demo ? new URL(url).origin : deps.config.publicUrl)

  for (const each of offered)
    api.on(each.method.toUpperCase(), `/v1${asPattern(each.path)}`, (c) => each.handle(c, deps))
  for (const path of new Set(offered.map((each) => each.path))) {
    const allowed = offered.filter((each) => each.path === path).map((each) => each.method.toUpperCase())
    api.all(`/v1${asPattern(path)}`, (c) => {
      c.set('routeTemplate', `${base}${path}`)
      const response = problemJson(405, c.get('requestId'), readerOf(c.req.raw))
      response.headers.set('allow', allowed.join(', '))
      return response
    })
  }
  api.all('*', (c) => {
    c.set('routeTemplate', '/api/*')
    return problemJson(404, c.get('requestId'), readerOf(c.req.raw))
  })
  return api
}
