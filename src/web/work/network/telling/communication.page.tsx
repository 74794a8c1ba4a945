import type { JSX } from 'preact'
import {
  addPlannedMessage,
  addWording,
  changePlannedMessage,
  listChildWords,
  listPlannedMessages,
  listWordings,
  markMessageTold,
  messageAudiences,
  type MessageInput,
  messageChannels,
  messageKinds,
  type MessageRow,
  removePlannedMessage,
  removeWording,
  setChildWords,
  wordingAudiences,
} from '#capabilities/network/index.ts'
import { byName } from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { tellingWords } from '#web/telling-words.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { wordsTyped } from '#web/work/programme/typed.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { commonTexts } from './common-texts.ts'
import { longDay } from './days.ts'
import {
  areaName,
  AreaField,
  type Choices,
  choicesOf,
  formOf,
  LanguagesField,
  mayTell,
  Meanwhile,
  pageProblems,
  PersonField,
} from './form-parts.view.tsx'
import { tellingTexts } from './telling-texts.ts'

const messageTyped = (form: Form): MessageInput => ({
  kind: oneOf(messageKinds, one(form, 'kind')) ?? 'general',
  audience: oneOf(messageAudiences, one(form, 'audience')) ?? 'families',
  message: wordsTyped(form, 'message'),
  channel: oneOf(messageChannels, one(form, 'channel')) ?? 'page',
  languages: languages.filter((each) => many(form, 'languages').includes(each)),
  dueOn: one(form, 'dueOn'),
  owner: one(form, 'owner'),
  area: one(form, 'area'),
  note: one(form, 'note'),
})

function Fields(props: {
  args: PageArgs
  of: Filled
  choices: Choices
  message: MessageRow | null
}): JSX.Element {
  const { args, of, choices, message } = props
  const { lang } = args
  const words = tellingTexts[lang].plan
  const named = tellingWords[lang]
  return (
    <>
      <Words
        of={of}
        name="message"
        label={words.message}
        hint={words.messageHint}
        kept={message?.message ?? null}
        rows={3}
        maxlength={600}
        must
      />
      <div class="keep-beside">
        <Select
          name="audience"
          label={words.audience}
          options={messageAudiences.map((value) => ({ value, label: named.audiences[value] }))}
          value={valueOf(of, 'audience', message?.audience ?? 'families')}
          error={errorOf(of, 'audience')}
        />
        <Select
          name="channel"
          label={words.channel}
          options={messageChannels.map((value) => ({ value, label: named.channels[value] }))}
          value={valueOf(of, 'channel', message?.channel ?? 'page')}
          error={errorOf(of, 'channel')}
        />
        <Select
          name="kind"
          label={words.kind}
          options={messageKinds.map((value) => ({ value, label: named.messageKinds[value] }))}
          value={valueOf(of, 'kind', message?.kind ?? 'general')}
          error={errorOf(of, 'kind')}
        />
        <Line of={of} name="dueOn" label={words.due} kept={message?.due_on ?? null} type="date" />
      </div>
      <LanguagesField of={of} kept={message?.languages ?? []} />
      <PersonField
        of={of}
        name="owner"
        label={words.owner}
        choices={choices}
        kept={message?.owner_id ?? null}
      />
      <AreaField args={args} of={of} choices={choices} kept={message?.area_id ?? null} />
      <Line of={of} name="note" label={words.note} kept={message?.note ?? null} />
    </>
  )
}

function MessageLine({ args, message }: { args: PageArgs; message: MessageRow }): JSX.Element {
  const { lang, caller } = args
  const words = tellingTexts[lang].plan
  const named = tellingWords[lang]
  const { id, due_on, done_on, version } = message
  const isLate = done_on === null && due_on !== null && due_on < helsinkiDate(caller.clock.now())
  const when =
    done_on === null
      ? due_on === null
        ? words.noDay
        : words.by(longDay(due_on, lang))
      : words.doneOn(longDay(done_on, lang))
  return (
    <li class="keep-line keep-line--wide" id={`v-${id}`}>
      <div class="keep-line__what">
        <strong>
          <LocalText of={message.message} lang={lang} />
        </strong>
        <span class="line quiet">
          {[
            named.audiences[message.audience],
            named.channels[message.channel],
            message.languages.map((each) => named.languages[each]).join(' + '),
            when,
            message.owner_name ?? commonTexts[lang].nobody,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {message.note !== '' && <span class="line">{message.note}</span>}
        <span class="cluster">
          {message.may_tell && (
            <form method="post">
              <Hidden name="act" value="told" />
              <Hidden name="id" value={id} />
              <Hidden name="version" value={String(version)} />
              <Hidden name="told" value={done_on === null ? '1' : ''} />
              <Button kind="quiet">
                {done_on === null ? words.markTold : words.markNot}
                <span class="visually-hidden"> {inLanguage(message.message, lang)}</span>
              </Button>
            </form>
          )}
          {message.may_keep && (
            <a href={path('communication', lang, {}, { muokkaa: id })}>
              {commonTexts[lang].edit}
              <span class="visually-hidden"> {inLanguage(message.message, lang)}</span>
            </a>
          )}
        </span>
      </div>
      {isLate ? (
        <Chip tone="late">{words.late}</Chip>
      ) : (
        message.kind !== 'general' && <Chip>{named.messageKinds[message.kind]}</Chip>
      )}
    </li>
  )
}

async function Sayings({ args, may }: { args: PageArgs; may: boolean }): Promise<JSX.Element> {
  const { lang, caller, query } = args
  const words = tellingTexts[lang].words
  const wordings = await listWordings(caller, {})
  const of = formOf(args, 'word')
  const isAdding = may && (query['sana'] === 'uusi' || of.form !== null)
  return (
    <Section title={words.title} id="sanat">
      <p>{words.lead}</p>
      {wordings.length === 0 && <p>{words.none}</p>}
      {wordingAudiences.map((audience) => {
        const some = wordings.filter((each) => each.audience === audience)
        return some.length === 0 ? null : (
          <Section key={audience} title={tellingWords[lang].wordingAudiences[audience]} level={3}>
            <ul class="keep-lines">
              {some.map((each) => (
                <li key={each.id} class="keep-line keep-line--wide">
                  <div class="keep-line__what">
                    <strong>
                      <LocalText of={each.say} lang={lang} />
                    </strong>
                    {inLanguage(each.instead_of, lang) !== '' && (
                      <span class="line">
                        {words.insteadOf}: <LocalText of={each.instead_of} lang={lang} />
                      </span>
                    )}
                    {inLanguage(each.why, lang) !== '' && (
                      <span class="line quiet">
                        <LocalText of={each.why} lang={lang} />
                      </span>
                    )}
                  </div>
                  {each.may_keep && (
                    <form method="post">
                      <Hidden name="act" value="remove-word" />
                      <Hidden name="id" value={each.id} />
                      <Button kind="quiet">
                        {commonTexts[lang].remove}
                        <span class="visually-hidden"> {inLanguage(each.say, lang)}</span>
                      </Button>
                    </form>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        )
      })}
      {may && !isAdding && (
        <p>
          <a href={`${path('communication', lang, {}, { sana: 'uusi' })}#sanat`}>{words.add}</a>
        </p>
      )}
      {isAdding && (
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="act" value="word" />
          <Select
            name="audience"
            label={words.audience}
            options={wordingAudiences.map((value) => ({
              value,
              label: tellingWords[lang].wordingAudiences[value],
            }))}
            value={valueOf(of, 'audience', 'families')}
          />
          <Words of={of} name="say" label={words.say} kept={null} isLine maxlength={300} must />
          <Words of={of} name="insteadOf" label={words.insteadOf} kept={null} isLine maxlength={300} />
          <Words of={of} name="why" label={words.why} kept={null} isLine maxlength={600} />
          <Button>{words.add}</Button>
        </form>
      )}
    </Section>
  )
}

async function Child({ args }: { args: PageArgs }): Promise<JSX.Element> {
  const { lang, caller, query, deps } = args
  const words = tellingTexts[lang].child
  const county = caller.actor.kind === 'person' ? caller.actor.county : ''
  const { words: list, mayKeep } = await listChildWords(caller, { county })
  const types = deps.catalogue.types().filter(({ variant }) => variant === '')
  const nameOf = (key: string): string =>
    inLanguage(types.find((type) => type.key === key)?.name ?? {}, lang) || key
  const of = formOf(args, 'child')
  const asked = of.form === null ? (query['lapsi'] ?? '') : one(of.form, 'serviceType')
  const kept = list.find(({ service_type }) => service_type === asked)
  const isEditing = mayKeep && asked !== ''
  return (
    <Section title={words.title} id="lapsi">
      <p>{words.lead}</p>
      <ul class="keep-lines">
        {list.map((each) => (
          <li key={each.id} class="keep-line keep-line--wide">
            <div class="keep-line__what">
              <strong>{nameOf(each.service_type)}</strong>
              <span class="line">
                <LocalText of={each.words} lang={lang} />
              </span>
            </div>
            {mayKeep && (
              <a href={`${path('communication', lang, {}, { lapsi: each.service_type })}#lapsi`}>
                {commonTexts[lang].edit}
                <span class="visually-hidden"> {nameOf(each.service_type)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      {mayKeep && !isEditing && (
        <p>
          <a href={`${path('communication', lang, {}, { lapsi: 'uusi' })}#lapsi`}>{words.add}</a>
        </p>
      )}
      {isEditing && (
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="act" value="child" />
          <Hidden name="version" value={String(kept?.version ?? '')} />
          {kept === undefined ? (
            <Select
              name="serviceType"
              label={words.service}
              options={types
                .filter(({ key }) => list.every(({ service_type }) => service_type !== key))
                .toSorted(byName(lang))
                .map(({ key, name }) => ({ value: key, label: inLanguage(name, lang) }))}
              value={asked}
              error={errorOf(of, 'serviceType')}
            />
          ) : (
            <>
              <p>
                <strong>{nameOf(kept.service_type)}</strong>
              </p>
              <Hidden name="serviceType" value={kept.service_type} />
            </>
          )}
          <Words
            of={of}
            name="words"
            label={words.words}
            kept={kept?.words ?? null}
            rows={3}
            maxlength={600}
            must
          />
          <Button>{commonTexts[lang].save}</Button>
        </form>
      )}
      <p>
        <a href={path('brochures', lang)}>{words.brochures}</a>
      </p>
    </Section>
  )
}

const asked = ({ query }: PageArgs) => ({
  audience: oneOf(messageAudiences, query['kenelle'] ?? ''),
  kind: oneOf(messageKinds, query['laji'] ?? ''),
})

async function table(args: PageArgs, format: 'csv' | 'xlsx'): Promise<Response> {
  const { lang } = args
  const words = tellingTexts[lang].plan
  const named = tellingWords[lang]
  const messages = await listPlannedMessages(args.caller, asked(args))
  const rows = [
    [
      words.message,
      words.audience,
      words.channel,
      words.kind,
      commonTexts[lang].languages,
      words.due,
      words.owner,
    ].concat([words.told, commonTexts[lang].area, words.note]),
    ...messages.map((each) => [
      inLanguage(each.message, lang),
      named.audiences[each.audience],
      named.channels[each.channel],
      named.messageKinds[each.kind],
      each.languages.map((one) => named.languages[one]).join(', '),
      each.due_on ?? '',
      each.owner_name ?? '',
      each.done_on ?? '',
      areaName(args, each.area_id),
      each.note,
    ]),
  ]
  return tableAnswer('viestintasuunnitelma', [{ name: words.title.slice(0, 30), rows }], format)
}

async function showForm(args: PageArgs, message: MessageRow | null): Promise<JSX.Element> {
  const { lang } = args
  const words = tellingTexts[lang].plan
  const act = message === null ? 'add' : 'edit'
  const of = formOf(args, act)
  const found = pageProblems(args)
  const { colleagues, areas } = await choicesOf(args)
  if (areas.length === 0) throw notFound()
  const title = message === null ? words.addTitle : commonTexts[lang].edit
  const query = message === null ? { uusi: '1' } : { muokkaa: message.id }
  return (
    <WorkDocument args={args} title={title} query={query} sheet="leading">
      <Column width="wide">
        <BackLink href={path('communication', lang)}>{words.title}</BackLink>
        {found !== null && <Refused problems={found} notDone={commonTexts[lang].notDone} />}
        <PageTitle title={title} />
        {message !== null && (
          <Meanwhile args={args}>
            <p>
              <LocalText of={message.message} lang={lang} />
            </p>
          </Meanwhile>
        )}
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="act" value={act} />
          {message === null ? (
            <Hidden name="key" value={of.form === null ? newId() : one(of.form, 'key')} />
          ) : (
            <>
              <Hidden name="id" value={message.id} />
              <Hidden name="version" value={String(message.version)} />
            </>
          )}
          <Fields args={args} of={of} choices={{ colleagues, areas }} message={message} />
          <Button>{commonTexts[lang].save}</Button>
        </form>
        {message !== null && (
          <Disclosure summary={commonTexts[lang].remove}>
            <form method="post">
              <Hidden name="act" value="remove" />
              <Hidden name="id" value={message.id} />
              <Button kind="danger">{commonTexts[lang].remove}</Button>
            </form>
          </Disclosure>
        )}
      </Column>
    </WorkDocument>
  )
}

const dones = ['added', 'child', 'removed', 'saved', 'told', 'word'] as const

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, query, problems } = args
  const words = tellingTexts[lang].plan
  const named = tellingWords[lang]
  const by = asked(args)
  const messages = await listPlannedMessages(caller, by)
  const editing =
    problems === null
      ? query['muokkaa']
      : one(problems.form, 'act') === 'edit'
        ? one(problems.form, 'id')
        : undefined
  const edited = messages.find(({ id, may_keep }) => id === editing && may_keep)
  if (edited !== undefined) return showForm(args, edited)
  const choices = await choicesOf(args)
  const may = mayTell(choices)
  const today = helsinkiDate(caller.clock.now())
  const waiting = messages.filter(({ done_on }) => done_on === null)
  const told = messages.filter(({ done_on }) => done_on !== null)
  const found = pageProblems(args)
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const kept = { kenelle: query['kenelle'], laji: query['laji'] }
  return (
    <WorkDocument args={args} title={words.title} query={kept} sheet="leading">
      <Column width="wide">
        {found !== null && <Refused problems={found} notDone={commonTexts[lang].notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          title={words.title}
          lead={words.sum(
            waiting.length,
            waiting.filter(({ due_on }) => due_on !== null && due_on < today).length,
          )}
        />
        {may && (
          <p>
            <LinkButton href={path('communication', lang, {}, { uusi: '1' })}>{words.add}</LinkButton>
          </p>
        )}
        <p class="cluster">
          <a href={path('workBulletins', lang)}>{tellingTexts[lang].bulletins.title}</a>
          <a href={path('welcomeLetters', lang)}>{tellingTexts[lang].letters.title}</a>
          <a href={path('brochures', lang)}>{tellingTexts[lang].child.brochures}</a>
        </p>
        <form class="telling-filter" method="get">
          <Select
            name="kenelle"
            label={words.audience}
            empty={commonTexts[lang].all}
            options={messageAudiences.map((value) => ({ value, label: named.audiences[value] }))}
            value={by.audience ?? ''}
          />
          <Select
            name="laji"
            label={words.kind}
            empty={commonTexts[lang].all}
            options={messageKinds.map((value) => ({ value, label: named.messageKinds[value] }))}
            value={by.kind ?? ''}
          />
          <Button kind="secondary">{commonTexts[lang].show}</Button>
        </form>
        {messages.length === 0 && <p>{words.none}</p>}
        {waiting.length > 0 && (
          <Section title={words.waiting}>
            <ul class="keep-lines">
              {waiting.map((message) => (
                <MessageLine key={message.id} args={args} message={message} />
              ))}
            </ul>
          </Section>
        )}
        {told.length > 0 && (
          <Section title={words.told}>
            <ul class="keep-lines">
              {told.map((message) => (
                <MessageLine key={message.id} args={args} message={message} />
              ))}
            </ul>
          </Section>
        )}
        <TableTools lang={lang} route="communication" query={kept} />
        {await Sayings({ args, may: choices.areas.includes(null) })}
        {await Child({ args })}
      </Column>
    </WorkDocument>
  )
}

async function act({ caller }: PageArgs, form: Form): Promise<(typeof dones)[number]> {
  const id = one(form, 'id')
  const version = one(form, 'version')
  switch (one(form, 'act')) {
    case 'add':
      await addPlannedMessage(caller, { message: messageTyped(form), key: one(form, 'key') })
      return 'added'
    case 'edit':
      await changePlannedMessage(caller, { id, version, message: messageTyped(form) })
      return 'saved'
    case 'told':
      await markMessageTold(caller, { id, version, told: one(form, 'told') !== '' })
      return 'told'
    case 'remove':
      await removePlannedMessage(caller, { id })
      return 'removed'
    case 'word':
      await addWording(caller, {
        wording: {
          audience: oneOf(wordingAudiences, one(form, 'audience')) ?? 'families',
          say: wordsTyped(form, 'say'),
          insteadOf: wordsTyped(form, 'insteadOf'),
          why: wordsTyped(form, 'why'),
        },
      })
      return 'word'
    case 'remove-word':
      await removeWording(caller, { id })
      return 'removed'
    case 'child':
      await setChildWords(caller, {
        child: { serviceType: one(form, 'serviceType'), words: wordsTyped(form, 'words') },
        version: version === '' ? null : version,
      })
      return 'child'
    default:
      throw notFound()
  }
}

/** What is told to whom, when and by whom; how the centre is talked about; services in a child’s words. @source R170, R173 */
export const communicationPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    const format = tableAsked(args.query)
    if (format !== null) return table(args, format)
    const isNew =
      args.problems === null ? args.query['uusi'] === '1' : one(args.problems.form, 'act') === 'add'
    return isNew ? showForm(args, null) : show(args)
  },
  post: async (args, form) =>
    seeOther(path('communication', args.lang, {}, { tehty: await act(args, form) })),
}
