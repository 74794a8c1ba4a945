import { z } from 'zod'
import {
  editDesk,
  putCampaign,
  readDesks,
  setChatRota,
  stepKinds,
  weekdays,
} from '#capabilities/conversations/index.ts'
import { notFound } from '#platform/refusal.ts'
import { isLanguage } from '#platform/text.ts'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { demandPerson } from '#web/work/document.tsx'
import { questionPlaces, SettingsView } from './settings.view.tsx'

const uuid = (form: Form, field: string): string => {
  const id = z.uuid().safeParse(one(form, field))
  if (!id.success) throw notFound()
  return id.data
}

const saveHours = ({ caller }: PageArgs, form: Form): Promise<unknown> =>
  editDesk(caller, {
    id: uuid(form, 'desk'),
    version: one(form, 'version'),
    isOn: one(form, 'is-on') === 'yes',
    alwaysOpen: one(form, 'always-open') === 'yes',
    hours: Object.fromEntries(
      weekdays.map((day) => [
        String(day),
        { opens: one(form, `opens-${day}`).trim(), closes: one(form, `closes-${day}`).trim() },
      ]),
    ),
  })

const saveRota = ({ caller }: PageArgs, form: Form): Promise<unknown> =>
  setChatRota(caller, { id: uuid(form, 'desk'), people: [...many(form, 'people')] })

/** A question's key follows from its kind, so that the dialogue knows which answer means that somebody writes back. */
const keyOf = (kind: string, place: number): string =>
  kind === 'yes-no' ? 'contact' : kind === 'municipality' ? 'where' : `question-${'abcdefgh'.charAt(place)}`

function stepsIn(form: Form): Parameters<typeof putCampaign>[1]['campaign']['steps'] {
  return questionPlaces.flatMap((place) => {
    const kind = oneOf(stepKinds, one(form, `kind-${place}`))
    if (kind === null) return []
    const ask = {
      fi: one(form, `ask-fi-${place}`),
      sv: one(form, `ask-sv-${place}`),
      en: one(form, `ask-en-${place}`),
    }
    return [{ key: keyOf(kind, place), kind, ask }]
  })
}

function saveCampaign({ caller }: PageArgs, form: Form): Promise<unknown> {
  const language = one(form, 'language')
  const endsOn = one(form, 'ends')
  return putCampaign(caller, {
    desk: uuid(form, 'desk'),
    id: one(form, 'campaign') === '' ? null : uuid(form, 'campaign'),
    version: one(form, 'version'),
    campaign: {
      keyword: one(form, 'keyword'),
      name: { fi: one(form, 'name-fi'), sv: one(form, 'name-sv') },
      language: isLanguage(language) ? language : 'fi',
      steps: stepsIn(form),
      municipality: one(form, 'municipality'),
      isOn: one(form, 'running') === 'yes',
      startsOn: one(form, 'starts'),
      endsOn: endsOn === '' ? null : endsOn,
    },
  })
}

const saves: Readonly<Record<string, (args: PageArgs, form: Form) => Promise<unknown>>> = {
  hours: saveHours,
  rota: saveRota,
  campaign: saveCampaign,
}

/** Opening hours, rota and keywords of the county's chat. */
export const workTalkSettingsPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    return <SettingsView args={args} desks={await readDesks(args.caller, {})} />
  },
  post: async (args, form) => {
    demandPerson(args)
    const asked = one(form, 'save')
    const save = Object.hasOwn(saves, asked) ? saves[asked] : undefined
    if (save === undefined) throw notFound()
    await save(args, form)
    return seeOther(path('workTalkSettings', args.lang, {}, { done: '1' }))
  },
}
