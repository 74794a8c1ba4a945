import type { JSX } from 'preact'
import type { Link, Linkable, LinkKind } from '#capabilities/development/index.ts'
import type { Language } from '#platform/text.ts'
import { Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { linkedAt } from './link-address.ts'
import { linkTexts } from './link-texts.ts'

/** A linked thing by its kind and name, as a link to where it is read. */
export function Linked({
  thing,
  lang,
}: {
  thing: Pick<Linkable, 'kind' | 'id' | 'name' | 'detail'>
  lang: Language
}): JSX.Element {
  const words = linkTexts[lang]
  const href = linkedAt(thing, lang)
  const task = thing.kind === 'task-cell' ? words.tasks[thing.detail] : undefined
  const name = (
    <>
      <LocalText of={thing.name} lang={lang} />
      {task !== undefined && `: ${task}`}
    </>
  )
  return (
    <>
      <span class="lead-links__kind">{words.kinds[thing.kind]}</span>{' '}
      {href === null ? name : <a href={href}>{name}</a>}
    </>
  )
}

function Way(props: { title: string; links: readonly Link[]; lang: Language }): JSX.Element | null {
  if (props.links.length === 0) return null
  return (
    <>
      <h3 class="lead-links__way">{props.title}</h3>
      <ul class="lead-links">
        {props.links.map((link) => (
          <li key={link.id} class="lead-links__one">
            <Linked thing={link.other} lang={props.lang} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What a thing leads to and what leads to it, on the page of the thing itself. */
export function LinksOf(props: {
  args: PageArgs
  kind: LinkKind
  id: string
  links: readonly Link[]
  mayEdit: boolean
}): JSX.Element {
  const { args, kind, id, links, mayEdit } = props
  const { lang } = args
  const words = linkTexts[lang]
  const here = new URL(args.here, 'https://here.invalid').pathname
  return (
    <Section title={words.title} id="linkit">
      {links.length === 0 && <p>{words.none}</p>}
      <Way title={words.to} links={links.filter(({ way }) => way === 'to')} lang={lang} />
      <Way title={words.from} links={links.filter(({ way }) => way === 'from')} lang={lang} />
      {mayEdit && (
        <p>
          <a href={path('links', lang, { kind, id }, { palaa: here })}>{words.change}</a>
        </p>
      )}
    </Section>
  )
}
