import type { JSX } from 'preact'
import {
  addLink,
  findLinkable,
  type LinkEnd,
  linkKinds,
  type Linkable,
  listLinks,
  mostOffered,
  removeLink,
} from '#capabilities/development/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { backTo, linkedAt } from './link-address.ts'
import { linkTexts } from './link-texts.ts'
import { Linked } from './links-of.view.tsx'

function endOf({ params }: PageArgs): LinkEnd {
  const kind = oneOf(linkKinds, params['kind'] ?? '')
  if (kind === null) throw notFound()
  return { kind, id: params['id'] ?? '' }
}

/** First which kind, then which of them: two short forms, no script. */
async function Choosing({ args, end }: { args: PageArgs; end: LinkEnd }): Promise<JSX.Element> {
  const { lang, caller, query, problems } = args
  const words = linkTexts[lang]
  const back = query['palaa']
  const kind = oneOf(linkKinds, query['laji'] ?? '') ?? (end.kind === 'metric' ? 'measure' : 'metric')
  const offered: readonly Linkable[] = await findLinkable(caller, {
    of: end,
    kind,
    words: (query['haku'] ?? '').slice(0, 80),
  })
  const found = formProblems(problems, lang, { to: 'to' })
  return (
    <Section title={words.add} id="lisaa">
      <form method="get" class="lead-links__find" action={`${path('links', lang, end)}#lisaa`}>
        {back !== undefined && <Hidden name="palaa" value={back} />}
        <Select
          name="laji"
          label={words.kind}
          hint={words.kindHint}
          options={linkKinds
            .filter((each) => each !== 'metric' || end.kind !== 'metric')
            .map((each) => ({ value: each, label: words.kinds[each] }))}
          value={kind}
        />
        <TextField
          name="haku"
          label={words.search}
          value={query['haku'] ?? ''}
          width="middle"
          maxlength={80}
        />
        <Button kind="secondary">{words.show}</Button>
      </form>
      {offered.length === 0 ? (
        <p role="status">{words.noneOfKind}</p>
      ) : (
        <form method="post" novalidate class="work-form">
          <Hidden name="act" value="add" />
          <Hidden name="kind" value={kind} />
          <Select
            name="to"
            label={words.choose}
            hint={words.chooseHint(mostOffered)}
            options={offered.map((each) => ({
              value: each.id,
              label: [inLanguage(each.name, lang), words.tasks[each.kind === 'task-cell' ? each.detail : '']]
                .filter((part) => part !== undefined)
                .join(': '),
            }))}
            value={problems === null ? undefined : one(problems.form, 'to')}
            error={found?.of('to')}
          />
          <Button>{words.link}</Button>
        </form>
      )}
    </Section>
  )
}

/** The links of one thing: added and removed here, read on the pages of both ends. @source R162, R182 */
export const linksPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    const words = linkTexts[lang]
    const end = endOf(args)
    const { of, links } = await listLinks(caller, end)
    const name = inLanguage(of.name, lang)
    const back = backTo(query['palaa'], linkedAt(of, lang) ?? path('leadMetrics', lang))
    const found = formProblems(problems, lang)
    const done = problems === null ? oneOf(['linked', 'removed'] as const, query['tehty'] ?? '') : null
    const mayChange = (other: Linkable): boolean => of.mayLink || other.mayLink
    return (
      <WorkDocument args={args} title={words.pageTitle(name)} parts={end} sheet="leading">
        <Column width="wide">
          <BackLink href={back}>{name}</BackLink>
          {found !== null && <Refused problems={found} notDone={words.notDone} />}
          {done !== null && <Done>{words.done[done]}</Done>}
          <PageTitle kicker={words.kinds[of.kind]} title={words.pageTitle(name)} lead={words.lead} />
          {links.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="lead-links">
              {links.map((link) => (
                <li key={link.id} class="lead-links__one lead-links__one--kept">
                  <span class="lead-links__what">
                    <Linked thing={link.other} lang={lang} />
                  </span>
                  {mayChange(link.other) && (
                    <form method="post">
                      <Hidden name="act" value="remove" />
                      <Hidden name="link" value={link.id} />
                      <Button kind="quiet">
                        {words.remove}
                        <span class="visually-hidden">
                          {words.removeOf(inLanguage(link.other.name, lang))}
                        </span>
                      </Button>
                    </form>
                  )}
                </li>
              ))}
            </ul>
          )}
          {of.mayLink || end.kind === 'metric' ? await Choosing({ args, end }) : <p>{words.notYours}</p>}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const end = endOf(args)
    const { caller, lang, query } = args
    const again = (tehty: string): Response =>
      seeOther(path('links', lang, end, { tehty, palaa: query['palaa'] }))
    if (one(form, 'act') === 'remove') {
      await removeLink(caller, { id: one(form, 'link') })
      return again('removed')
    }
    const kind = oneOf(linkKinds, one(form, 'kind'))
    if (kind === null) throw notFound()
    await addLink(caller, { from: end, to: { kind, id: one(form, 'to') } })
    return again('linked')
  },
}
