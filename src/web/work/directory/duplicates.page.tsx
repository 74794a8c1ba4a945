import type { JSX } from 'preact'
import {
  compareListings,
  type DuplicatePair,
  listDuplicates,
  mergeFields,
  mergeListings,
  tellApart,
  undoMerge,
} from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Frame } from './frame.view.tsx'
import { MergeView } from './merge.view.tsx'
import { keptScope, type Scope, within } from './scope.ts'
import { directoryTexts } from './texts.ts'

type Props = { readonly args: PageArgs; readonly scope: Scope }

const isId = (text: string | undefined): text is string =>
  text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

function PairRow({ args, scope, pair }: Props & { pair: DuplicatePair }): JSX.Element {
  const { lang } = args
  const words = directoryTexts[lang].duplicates
  const { left, right, signs } = pair
  const names = `${inLanguage(left.name, lang)} – ${inLanguage(right.name, lang)}`
  return (
    <li class="directory-row">
      {[left, right].map((side) => (
        <p key={side.id} class="directory-row__name">
          <a href={path('workListing', lang, { id: side.id })}>
            <LocalText of={side.name} lang={lang} />
          </a>{' '}
          <span class="directory-row__line">
            <LocalText of={side.organisation} lang={lang} />
          </span>
        </p>
      ))}
      <ChipList
        chips={signs.map(({ sign, points }) => (
          <Chip tone={points > 0 ? 'good' : 'plain'}>{words.signs[sign]}</Chip>
        ))}
      />
      <div class="button-row">
        <LinkButton
          href={path('workDuplicates', lang, {}, within(scope, { jaa: left.id, pois: right.id }))}
          kind="secondary"
        >
          {words.compare}
          <span class="visually-hidden">: {names}</span>
        </LinkButton>
        <form method="post">
          <Hidden name="go" value="apart" />
          <Hidden name="id" value={left.id} />
          <Hidden name="other" value={right.id} />
          <Button kind="quiet">
            {words.apart}
            <span class="visually-hidden">: {names}</span>
          </Button>
        </form>
      </div>
    </li>
  )
}

async function List({ args, scope }: Props): Promise<JSX.Element> {
  const { lang, caller, query, deps } = args
  const words = directoryTexts[lang].duplicates
  const { pairs, total, merges } = await listDuplicates(caller, { county: scope.county })
  const done: Readonly<Record<string, string>> = {
    merged: words.mergeDone,
    apart: words.toldApart,
    undone: words.undone,
    kept: words.undoneKept,
  }
  return (
    <Frame
      args={args}
      scope={scope}
      title={words.title}
      lead={total === 0 ? words.none : words.lead(total)}
      done={done[query['tehty'] ?? '']}
    >
      {pairs.length > 0 && (
        <ol class="directory-rows">
          {pairs.map((pair) => (
            <PairRow key={pair.one + pair.other} args={args} scope={scope} pair={pair} />
          ))}
        </ol>
      )}
      {merges.length > 0 && (
        <Section title={words.merged}>
          <ul class="directory-rows">
            {merges.map((merge) => (
              <li key={merge.id} class="directory-row">
                <p class="directory-row__name">
                  <LocalText of={merge.name} lang={lang} /> →{' '}
                  <a href={path('workListing', lang, { id: merge.into })}>
                    <LocalText of={merge.intoName} lang={lang} />
                  </a>
                </p>
                <p class="directory-row__line">
                  <LocalText of={merge.organisation} lang={lang} /> ·{' '}
                  {words.by(momentInWords(merge.at, lang, deps.clock.now()), merge.by ?? '')}
                </p>
                <form method="post">
                  <Hidden name="go" value="undo" />
                  <Hidden name="id" value={merge.id} />
                  <Button kind="quiet">
                    {words.undo}
                    <span class="visually-hidden">: {inLanguage(merge.name, lang)}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Frame>
  )
}

/** Listings that look like one: found, compared, merged, told apart, taken apart again. */
export const duplicatesPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const scope = await keptScope(args)
    const { jaa: id, pois: other } = args.query
    if (isId(id) && isId(other)) {
      const comparison = await compareListings(args.caller, { id, other }).catch((error: unknown) => {
        // After a refusal the page is shown again: what cannot be compared any more is listed instead.
        if (args.problems !== null) return null
        throw error
      })
      if (comparison !== null) return <MergeView args={args} scope={scope} comparison={comparison} />
    }
    return List({ args, scope })
  },
  post: async (args, form) => {
    const scope = await keptScope(args)
    const { caller, lang } = args
    const done = (what: string): Response =>
      seeOther(path('workDuplicates', lang, {}, within(scope, { tehty: what })))
    const id = one(form, 'id')
    switch (one(form, 'go')) {
      case 'merge': {
        const number = (field: string): number | undefined => {
          const value = Number(one(form, field))
          return Number.isInteger(value) && value > 0 ? value : undefined
        }
        const chosen = Object.fromEntries(
          mergeFields.flatMap((field) => {
            const side = one(form, field)
            return side === 'kept' || side === 'other' ? [[field, side] as const] : []
          }),
        )
        await mergeListings(caller, {
          id,
          other: one(form, 'other'),
          chosen,
          version: number('version'),
          otherVersion: number('otherVersion'),
        })
        return done('merged')
      }
      case 'undo': {
        const { restored } = await undoMerge(caller, { id })
        return done(restored ? 'undone' : 'kept')
      }
      default:
        await tellApart(caller, { id, other: one(form, 'other') })
        return done('apart')
    }
  },
}
