import type { JSX } from 'preact'
import {
  askConsent,
  callOffConsent,
  consentsOf,
  endGround,
  groundLaws,
  hidingGrounds,
  listSides,
  noteConsent,
  readEntries,
  recordGround,
  saidHow,
  setBan,
  withdrawConsent,
} from '#capabilities/families/index.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson } from '#web/work/document.tsx'
import { type Sent, sentIn } from './acts.view.tsx'
import { FamilyDocument, familyIdIn, onFamily } from './family-head.view.tsx'
import { chosen, wrong } from './family-moves.ts'
import { consentIn, scopeIn, sideIn, somebody } from './permit-moves.ts'
import { AskConsent, NoteBan, type PermitForms, RecordGround } from './permit-forms.view.tsx'
import { Asks, Bans, Consents, Grounds } from './permits.view.tsx'
import { permitsTexts } from './permits-texts.ts'

async function make(caller: Caller, id: string, sent: Sent): Promise<unknown> {
  const { subject } = sent
  switch (sent.move) {
    case 'ask': {
      const asked = { id, ...consentIn(sent) }
      const way = saidHow.find((each) => each === sent.one('way'))
      return way === undefined ? askConsent(caller, asked) : noteConsent(caller, { ...asked, way })
    }
    case 'callOff':
      return callOffConsent(caller, { id: subject })
    case 'stop':
      return withdrawConsent(caller, { id: subject, way: chosen(saidHow, sent, 'way') })
    case 'ban':
      return setBan(caller, {
        id,
        about: somebody(sent, 'about'),
        setBy: somebody(sent, 'setBy'),
        ...scopeIn(sent),
        organisation: sent.some('organisation') ?? null,
      })
    case 'ground': {
      const hidden = hidingGrounds.find((each) => each === sent.one('hidden'))
      return recordGround(caller, {
        id,
        about: sent.some('about') ?? null,
        ...sideIn(sent),
        ...scopeIn(sent),
        law: chosen(groundLaws, sent, 'law'),
        reference: sent.one('reference'),
        until: sent.one('until'),
        hidden: hidden === undefined ? undefined : { ground: hidden, until: sent.one('hidden-until') },
      })
    }
    case 'endGround':
      return endGround(caller, { id: subject })
    default:
      throw wrong('move', 'invalid-value')
  }
}

/** What one family has agreed to, banned, and what the law lets through: who, what, until when, stop. */
export const familyPermitsPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    const words = permitsTexts[lang]
    const on = await onFamily(args, 'workFamilyPermits')
    const { view } = on
    const agreed = await consentsOf(caller, { id: view.id })
    const of: PermitForms = {
      on,
      sides: await listSides(caller, {}),
      entries: (await readEntries(caller, { id: view.id })).items,
    }
    return (
      <FamilyDocument
        on={on}
        room="workFamilyPermits"
        done={problems === null ? words.done[query['done'] ?? ''] : undefined}
      >
        <p>{words.lead}</p>
        {view.can.keep && (
          <div class="family-ways">
            <AskConsent of={of} />
            <NoteBan of={of} />
            <RecordGround of={of} />
          </div>
        )}
        <Consents of={of} agreed={agreed} />
        <Asks of={of} agreed={agreed} />
        <Bans of={of} agreed={agreed} />
        <Grounds of={of} agreed={agreed} />
        {view.can.keep && <p class="family-quiet">{words.prove}</p>}
      </FamilyDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const id = familyIdIn(args)
    const sent = sentIn(form)
    try {
      await make(args.caller, id, sent)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const standsAt: Readonly<Record<string, string>> = {
        register: 'organisation',
        scope: 'scopeId',
        judgement: 'understands',
        'judgement.reasons': 'reasons',
        'hidden.until': 'hidden-until',
        'hidden.ground': 'hidden',
      }
      throw new Refusal(error.kind, error.code, {
        fields: error.fields.map((each) => ({ ...each, field: standsAt[each.field] ?? each.field })),
      })
    }
    return seeOther(path('workFamilyPermits', args.lang, { id }, { done: sent.move }))
  },
}
