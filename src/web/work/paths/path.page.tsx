import type { JSX } from 'preact'
import { z } from 'zod'
import { pathFigures, type PathFiguresView, readPath } from '#capabilities/casework/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { PathFigures, StageNotes, WhyPath } from './about-path.view.tsx'
import { pathWords } from './path-words.ts'
import { StepList } from './step-list.view.tsx'
import { SwimLanes } from './swim-lane.view.tsx'
import { workPathTexts } from './texts.ts'

/** Numbers for those who lead in the county; for everybody else they are not there. */
async function figuresFor(args: PageArgs, key: string): Promise<PathFiguresView | null> {
  const { county } = demandPerson(args)
  try {
    const [figures] = await pathFigures(args.caller, { county, key })
    return figures ?? null
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  }
}

const leads = ['unit-lead', 'area-lead', 'county-leader', 'coordinator']

/** One path: drawn, in words, why it is there, what is done jointly and digitally, and where families wait. */
export const workPathPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, me, params, query } = args
    const words = workPathTexts[lang].path
    const asked = z.uuid().safeParse(query['versio'])
    const key = params['key'] ?? ''
    if (!/^[a-z0-9-]{1,60}$/.test(key)) throw notFound()
    const shown = await readPath(caller, { key, version: asked.success ? asked.data : null })
    const roles: readonly string[] = me?.roles ?? []
    const figures = roles.some((role) => leads.includes(role)) ? await figuresFor(args, key) : null
    const keeps = roles.some((role) => role === 'admin' || role === 'coordinator')
    const title = inLanguage(shown.content.title, lang)
    return (
      <WorkDocument
        args={args}
        title={title}
        parts={{ key }}
        query={{ versio: asked.success ? asked.data : undefined }}
      >
        <Column width="wide">
          <BackLink href={path('workPaths', lang)}>{words.back}</BackLink>
          <PageTitle
            kicker={pathWords[lang].groups[shown.group]}
            title={title}
            lead={inLanguage(shown.content.summary, lang)}
          />
          {shown.state === 'replaced' && (
            <Notice kind="info">
              <p>{words.earlier}</p>
              <p>
                <a href={path('workPath', lang, { key })}>{words.newest}</a>
              </p>
            </Notice>
          )}
          <p class="quiet">
            {pathWords[lang].version(shown.version, shown.isOwn)}
            {!shown.isOwn && `. ${words.proposal}`}
          </p>
          <Section title={words.drawing}>
            <SwimLanes id="path" lang={lang} content={shown.content} />
          </Section>
          {figures !== null && <PathFigures lang={lang} figures={figures} />}
          <Section title={words.inWords}>
            <StepList lang={lang} content={shown.content} />
          </Section>
          <WhyPath lang={lang} content={shown.content} />
          <StageNotes lang={lang} content={shown.content} />
          {keeps && (
            <LinkButton kind="secondary" href={path('adminPath', lang, { key })}>
              {words.edit}
            </LinkButton>
          )}
        </Column>
      </WorkDocument>
    )
  },
}
