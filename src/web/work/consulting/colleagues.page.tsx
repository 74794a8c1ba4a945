import {
  addContact,
  type ContactKind,
  messageColleague,
  readMessages,
  readNetwork,
  removeContact,
  replyToColleague,
  saveContact,
  sides,
  specialities,
} from '#capabilities/consultation/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { colleaguesTexts } from './colleagues-texts.ts'
import { AddForm, ContactItem, Filter, ListTabs, Messages, People } from './colleagues.view.tsx'
import { Done, Refused } from './parts.view.tsx'

const kinds = ['between-professionals', 'for-families'] as const
const forms = ['message', 'reply', 'save', 'remove', 'add'] as const
const orNull = (text: string): string | null => (text === '' ? null : text)
const kindIn = (form: Form): ContactKind => oneOf(kinds, one(form, 'kind')) ?? 'between-professionals'

const texts = (form: Form) => ({
  whatFor: { fi: one(form, 'whatForFi'), sv: one(form, 'whatForSv') },
  how: { fi: one(form, 'howFi'), sv: one(form, 'howSv') },
  workPhone: one(form, 'workPhone'),
})

const act: Readonly<
  Record<(typeof forms)[number], (args: PageArgs, form: Form) => Promise<'sent' | 'saved' | 'removed'>>
> = {
  message: async ({ caller }, form) => {
    await messageColleague(caller, {
      to: one(form, 'to'),
      text: one(form, 'text'),
      notPersons: [...many(form, 'notPersons')],
    })
    return 'sent'
  },
  reply: async ({ caller }, form) => {
    await replyToColleague(caller, {
      id: one(form, 'to'),
      text: one(form, 'text'),
      notPersons: [...many(form, 'notPersons')],
    })
    return 'sent'
  },
  save: async ({ caller }, form) => {
    const version = Number(one(form, 'version'))
    await saveContact(caller, { kind: kindIn(form), id: one(form, 'id'), version, ...texts(form) })
    return 'saved'
  },
  remove: async ({ caller }, form) => {
    await removeContact(caller, { kind: kindIn(form), id: one(form, 'id') })
    return 'removed'
  },
  add: async ({ caller }, form) => {
    await addContact(caller, {
      kind: kindIn(form),
      area: orNull(one(form, 'area')),
      speciality: oneOf(specialities, one(form, 'speciality')),
      side: oneOf(sides, one(form, 'side')),
      person: orNull(one(form, 'person')),
      ...texts(form),
    })
    return 'saved'
  },
}

/** Who is who: whom to ask, to whom families may turn, and messages between colleagues. @source R58–R60, R64 */
export const colleaguesPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = colleaguesTexts[lang]
    const kind = oneOf(kinds, query['lista'] ?? '') ?? 'between-professionals'
    const speciality = kind === 'for-families' ? null : oneOf(specialities, query['ala'] ?? '')
    const everywhere = await readNetwork(caller, { kind })
    const area = everywhere.areas.find(({ id }) => id === query['alue'])?.id ?? null
    const text = (query['sanat'] ?? '').slice(0, 100)
    const network = await readNetwork(caller, { kind, area, speciality, words: text })
    const messages = await readMessages(caller, { markRead: args.problems === null })
    const problems = formProblems(args.problems, lang)
    const done = args.problems === null ? oneOf(['sent', 'saved', 'removed'], query['tehty'] ?? '') : null
    const mine = network.areas.filter((each) => each.mine).map((each) => inLanguage(each.name, lang))
    const asked = {
      lista: kind === 'for-families' ? kind : '',
      sanat: text,
      alue: area ?? '',
      ala: speciality ?? '',
    }
    return (
      <WorkDocument args={args} title={words.title} query={asked}>
        <Column width="wide">
          <Refused args={args} problems={problems} />
          {done !== null && <Done>{words[done]}</Done>}
          <PageTitle
            title={words.title}
            lead={words.lead}
            kicker={mine.length === 0 ? words.mineAll : words.mine(mine.join(', '))}
          />
          <Messages args={args} messages={messages} problems={problems} />
          <ListTabs args={args} kind={kind} />
          <Section title={words.lists[kind]}>
            <p>{words.about[kind]}</p>
            <Filter args={args} kind={kind} areas={network.areas} asked={asked} />
            <p role="status">
              {network.contacts.length === 0 ? words.none : words.found(network.contacts.length)}
            </p>
            <ul class="consulting-cards">
              {network.contacts.map((contact) => (
                <ContactItem key={contact.id} args={args} contact={contact} problems={problems} />
              ))}
            </ul>
            {network.mayAdd && <AddForm args={args} kind={kind} network={network} problems={problems} />}
          </Section>
          <People args={args} people={network.colleagues} problems={problems} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const wanted = oneOf(forms, one(form, 'form').split(':')[0] ?? '')
    if (wanted === null) throw notFound()
    const done = await act[wanted](args, form)
    const lista = kindIn(form) === 'for-families' ? 'for-families' : ''
    return seeOther(path('workColleagues', args.lang, {}, { lista, tehty: done }))
  },
}
