import type { JSX } from 'preact'
import type { EntryItem, EntryPage, FamilyView, UnitToWrite } from '#capabilities/families/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Checkbox, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure, Pager } from '#ui/nav/nav.tsx'
import { one, type PageArgs } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { firstName, listed } from '#web/work/families/names.ts'
import { fieldOf, isSent, myProblems } from './acts.ts'
import { Entry } from './entry.view.tsx'
import { myTexts } from './texts.ts'

type OnFamily = { readonly args: PageArgs; readonly view: FamilyView }

/** To whom, about whom, and the words. A child writes in its own thread and is asked no more than to whom. */
export function WriteMessage(
  props: OnFamily & { readonly units: readonly UnitToWrite[]; readonly isChild: boolean },
): JSX.Element | null {
  const { args, view, units, isChild } = props
  const { lang } = args
  const texts = myTexts[lang]
  const words = texts.thread
  const problems = myProblems(args)
  const form = args.problems?.form
  const typed = (field: string): string => (form === undefined ? '' : one(form, field))
  if (!view.can.write) return null
  if (units.length === 0)
    return (
      <>
        <p>{words.nobodyToWrite}</p>
        <p>
          <LinkButton href={path('ask', lang)} icon="heart">
            {texts.my.ask}
          </LinkButton>
        </p>
      </>
    )
  const children = view.people.filter(({ part, me, canActFor }) => part === 'child' && !me && canActFor)
  const me = view.people.find((person) => person.me)
  const [only] = units.length === 1 ? units : []
  return (
    <Section title={words.writeTitle} id="write">
      <form method="post" novalidate>
        <Hidden name="act" value="write" />
        <Hidden name="family" value={view.id} />
        {isChild && <Hidden name="own-thread" value="yes" />}
        <Select
          name="unit"
          label={words.to}
          hint={words.toHint}
          {...(only === undefined ? { empty: texts.entries.choose } : {})}
          value={typed('unit')}
          error={problems?.of('unit')}
          options={units.map(({ id, name, organisation }) => ({
            value: id,
            label: `${inLanguage(name, lang)}, ${inLanguage(organisation, lang)}`,
          }))}
        />
        {!isChild && me !== undefined && (
          <RadioGroup
            name="about"
            label={words.about}
            value={typed('about')}
            error={problems?.of('about')}
            options={[
              { value: '', label: words.aboutAll },
              { value: me.id, label: words.aboutMe },
              ...children.map(({ id, name }) => ({ value: id, label: firstName(name) })),
            ]}
          />
        )}
        <TextArea
          name="text"
          label={words.text}
          hint={words.textHint}
          rows={6}
          maxlength={8000}
          value={typed('text')}
          error={problems?.of('text')}
        />
        {!isChild && (
          <Checkbox
            name="ownPart"
            label={words.ownPart}
            hint={words.ownPartHint}
            checked={typed('ownPart') === 'yes'}
          />
        )}
        <p class="my-next">
          {words.next} {words.urgent}
        </p>
        <Button>{words.send}</Button>
      </form>
    </Section>
  )
}

/** What was written to and fro, newest first. */
export function Messages(props: { args: PageArgs; found: EntryPage; query: Query }): JSX.Element {
  const { args, found, query } = props
  const { lang } = args
  const texts = myTexts[lang]
  const at = (page: number): string => path('myThread', lang, {}, { ...query, page })
  return (
    <Section title={texts.thread.sentTitle} id="messages">
      {found.items.length === 0 ? (
        <p>{texts.thread.none}</p>
      ) : (
        <ul class="my-entries">
          {found.items.map((entry) => (
            <Entry key={entry.id} args={args} entry={entry} />
          ))}
        </ul>
      )}
      {(found.page > 1 || found.more) && (
        <Pager
          label={texts.entries.pager}
          words={texts.entries.page(found.page)}
          previous={found.page > 1 ? { href: at(found.page - 1), words: texts.entries.newer } : undefined}
          next={found.more ? { href: at(found.page + 1), words: texts.entries.older } : undefined}
        />
      )}
    </Section>
  )
}

/** To whom of the family the thread with one unit stands open now, and the way to change it: the child's alone. */
function ThreadReaders(
  props: OnFamily & { readonly unit: string; readonly entries: readonly EntryItem[] },
): JSX.Element {
  const { args, view, unit, entries } = props
  const words = myTexts[args.lang].thread
  const open = new Map(
    entries.flatMap(({ readers }) =>
      readers
        .filter(({ closedAt }) => closedAt === null)
        .map(({ member, name }): [string, string] => [
          member,
          name === null ? myTexts[args.lang].entries.someone : firstName(name),
        ]),
    ),
  )
  const others = view.people.filter(({ me }) => !me)
  const field = fieldOf('member', unit)
  return (
    <>
      <p class="my-quiet">
        {open.size === 0 ? words.readByNobody : words.readBy(listed([...open.values()], args.lang))}
      </p>
      {[...open].map(([member, name]) => (
        <form key={member} method="post">
          <Hidden name="act" value="close" />
          <Hidden name="family" value={view.id} />
          <Hidden name="unit" value={unit} />
          <Hidden name="member" value={member} />
          <Button kind="secondary">{words.close(name)}</Button>
        </form>
      ))}
      {others.length > 0 && (
        <Disclosure summary={words.openTitle} open={isSent(args, 'open', unit)}>
          <form method="post">
            <p>{words.openHint}</p>
            <Hidden name="act" value="open" />
            <Hidden name="family" value={view.id} />
            <Hidden name="subject" value={unit} />
            <Select
              name={field}
              label={words.choose}
              empty={myTexts[args.lang].entries.choose}
              error={myProblems(args)?.of(field)}
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Button kind="secondary">{words.open}</Button>
          </form>
        </Disclosure>
      )}
    </>
  )
}

/** A child's own threads, one with each unit. */
export function OwnThreads({ args, view, found }: OnFamily & { readonly found: EntryPage }): JSX.Element {
  const { lang } = args
  const texts = myTexts[lang]
  const threads = [...Map.groupBy(found.items, ({ unit }) => unit?.id ?? '')]
  if (threads.length === 0)
    return (
      <Section title={texts.thread.sentTitle} id="messages">
        <p>{texts.thread.none}</p>
      </Section>
    )
  return (
    <>
      {threads.map(([unit, entries]) => {
        const name = entries[0]?.unit?.name
        return (
          <Section
            key={unit}
            title={
              name === undefined ? texts.thread.sentTitle : texts.thread.threadWith(inLanguage(name, lang))
            }
          >
            <ul class="my-entries">
              {entries.map((entry) => (
                <Entry key={entry.id} args={args} entry={entry} />
              ))}
            </ul>
            {unit !== '' && <ThreadReaders args={args} view={view} unit={unit} entries={entries} />}
          </Section>
        )
      })}
      {(found.page > 1 || found.more) && (
        <Pager
          label={texts.entries.pager}
          words={texts.entries.page(found.page)}
          previous={
            found.page > 1
              ? { href: path('myThread', lang, {}, { page: found.page - 1 }), words: texts.entries.newer }
              : undefined
          }
          next={
            found.more
              ? { href: path('myThread', lang, {}, { page: found.page + 1 }), words: texts.entries.older }
              : undefined
          }
        />
      )}
    </>
  )
}
