import type { JSX } from 'preact'
import { z } from 'zod'
import {
  closeEntryTo,
  entryKinds,
  judgeMinor,
  openEntryTo,
  presenceClasses,
  readEntries,
  serviceTasks,
  withheldGrounds,
  writeEntry,
} from '#capabilities/families/index.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { Button } from '#ui/button/button.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Pager } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson } from '#web/work/document.tsx'
import { type Sent, sentIn } from './acts.view.tsx'
import { entriesTexts } from './entries-texts.ts'
import { Entry } from './entries.view.tsx'
import { FamilyDocument, familyIdIn, onFamily, type OnFamily } from './family-head.view.tsx'
import { chosen, wrong } from './family-moves.ts'
import { familyWords } from './words.ts'
import { WriteEntry } from './write-entry.view.tsx'

type Narrowed = { readonly about: string | undefined; readonly kind: (typeof entryKinds)[number] | undefined }

function Narrow({ on, narrowed }: { on: OnFamily; narrowed: Narrowed }): JSX.Element {
  const { lang } = on.args
  const words = entriesTexts[lang]
  return (
    <form class="family-search" method="get" action={path('workFamilyEntries', lang, { id: on.view.id })}>
      <Select
        name="about"
        label={words.about}
        empty={words.everybody}
        value={narrowed.about}
        options={on.view.people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="kind"
        label={words.kindOf}
        empty={words.allKinds}
        value={narrowed.kind}
        options={entryKinds.map((value) => ({ value, label: familyWords[lang].kinds[value] }))}
      />
      <Button kind="secondary">{words.show}</Button>
    </form>
  )
}

/** A judgement is made only where somebody has said whether the child understands. */
function judgementIn(
  sent: Sent,
): { understands: boolean; guardiansMaySee: boolean; reasons: string } | undefined {
  const understands = sent.one('understands')
  if (understands !== 'yes' && understands !== 'no') return undefined
  return {
    understands: understands === 'yes',
    guardiansMaySee: sent.one('guardiansMaySee') !== '',
    reasons: sent.one('judgement-reasons'),
  }
}

async function make(caller: Caller, id: string, sent: Sent): Promise<void> {
  const { subject } = sent
  switch (sent.move) {
    case 'write':
      await writeEntry(caller, {
        id,
        unit: sent.some('unit'),
        about: sent.some('about') ?? null,
        kind: chosen(entryKinds, sent, 'kind'),
        class: chosen(presenceClasses, sent, 'class'),
        serviceTask: chosen(serviceTasks, sent, 'serviceTask'),
        text: sent.one('text'),
        thread: sent.one('thread') !== '',
        readers: [...sent.many('readers')],
        judgement: judgementIn(sent),
      })
      return
    case 'open':
      if (sent.some('member') === undefined) throw wrong('member', 'required')
      return openEntryTo(caller, { id: subject, member: sent.one('member') })
    case 'close':
      if (sent.some('member') === undefined) throw wrong('member', 'required')
      return closeEntryTo(caller, {
        id: subject,
        member: sent.one('member'),
        ground: chosen(withheldGrounds, sent, 'ground'),
      })
    case 'judge': {
      const judgement = judgementIn(sent)
      if (judgement === undefined) throw wrong('understands', 'required')
      await judgeMinor(caller, {
        id,
        child: sent.one('child'),
        entry: subject,
        unit: sent.some('unit'),
        ...judgement,
      })
      return
    }
    default:
      throw wrong('move', 'invalid-value')
  }
}

/** What is written about and with one family, as far as the reader's register, a permission or a ground lets it be seen. */
export const familyEntriesPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    const words = entriesTexts[lang]
    const on = await onFamily(args, 'workFamilyEntries')
    const { view } = on
    const about = z.uuid().safeParse(query['about'])
    const narrowed: Narrowed = {
      about: about.success ? about.data : undefined,
      kind: entryKinds.find((each) => each === query['kind']),
    }
    const page = z.coerce.number().int().min(1).max(10_000).catch(1).parse(query['page'])
    const { items, more } = await readEntries(caller, { id: view.id, page, ...narrowed })
    const to = (at: number): string =>
      path('workFamilyEntries', lang, { id: view.id }, { ...narrowed, page: at })
    return (
      <FamilyDocument
        on={on}
        room="workFamilyEntries"
        query={{ ...narrowed, page: query['page'] }}
        done={problems === null ? words.done[query['done'] ?? ''] : undefined}
      >
        {view.can.keep && <WriteEntry on={on} />}
        <Section title={words.entries} id="entries">
          <p class="family-quiet">{words.lead}</p>
          {(items.length > 0 || page > 1 || narrowed.about !== undefined || narrowed.kind !== undefined) && (
            <Narrow on={on} narrowed={narrowed} />
          )}
          {items.length === 0 ? (
            <EmptyState title={words.none} level={3}>
              <p>{words.noneText}</p>
            </EmptyState>
          ) : (
            <ul class="family-entries">
              {items.map((entry) => (
                <Entry key={entry.id} on={on} entry={entry} />
              ))}
            </ul>
          )}
          {(more || page > 1) && (
            <Pager
              label={words.entries}
              words={words.page(page)}
              previous={page > 1 ? { href: to(page - 1), words: words.newer } : undefined}
              next={more ? { href: to(page + 1), words: words.older } : undefined}
            />
          )}
        </Section>
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
      // In the form of a judgement alone its reasons stand under the same name as in that of an entry.
      throw new Refusal(error.kind, error.code, {
        fields: error.fields.map((each) =>
          each.field === 'reasons' ? { ...each, field: 'judgement-reasons' } : each,
        ),
      })
    }
    return seeOther(path('workFamilyEntries', args.lang, { id }, { done: sent.move }))
  },
}
