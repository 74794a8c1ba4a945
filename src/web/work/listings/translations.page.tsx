import type { JSX } from 'preact'
import { z } from 'zod'
import {
  listingTexts,
  listTranslations,
  readTranslation,
  type TranslationItem,
  translateListing,
  type TranslationWork,
} from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, isLanguage, languages } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Pager } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { day } from './in-words.ts'
import { fieldName } from './listing.view.tsx'
import { listingWords } from './texts.ts'

function Row({ args, item }: { args: PageArgs; item: TranslationItem }): JSX.Element {
  const { lang } = args
  const words = listingWords[lang].translations
  const reader = { lang, today: helsinkiDate(args.deps.clock.now()) }
  return (
    <li class="listing-row">
      <div class="listing-row__what">
        <a
          class="listing-row__name"
          href={path('workTranslations', lang, {}, { tehtava: item.id, kieli: args.query['kieli'] })}
        >
          <LocalText of={item.name} lang={lang} />
        </a>
        <p class="listing-row__line">
          <LocalText of={item.organisation} lang={lang} />
          {' · '}
          {words.since(day(helsinkiDate(item.created_at), reader))}
        </p>
        <p class="listing-row__line">{item.fields.map((field) => fieldName(field, lang)).join(', ')}</p>
      </div>
      <ChipList
        chips={[
          words.to[item.language],
          <Chip key="because" tone={item.because === 'changed' ? 'soon' : 'plain'}>
            {words.because[item.because]}
          </Chip>,
        ]}
      />
    </li>
  )
}

async function List(args: PageArgs): Promise<JSX.Element> {
  const { lang } = args
  const words = listingWords[lang]
  const say = words.translations
  const chosen = args.query['kieli']
  const language = isLanguage(chosen) ? chosen : undefined
  const asked = Number(args.query['sivu'] ?? '1')
  const page = Number.isInteger(asked) && asked > 0 && asked < 1000 ? asked : 1
  const list = await listTranslations(args.caller, { language, page })
  const pages = Math.ceil(list.total / list.perPage)
  const at = (to: number): string =>
    path('workTranslations', lang, {}, { kieli: language, sivu: to > 1 ? to : undefined })
  return (
    <WorkDocument args={args} title={say.title} query={{ kieli: language }}>
      <Column width="wide">
        <BackLink href={path('workListings', lang)}>{words.one.back}</BackLink>
        {args.query['done'] === 'yes' && (
          <Notice kind="success" live>
            <p>{say.done}</p>
          </Notice>
        )}
        <PageTitle title={say.title} lead={say.lead} />
        <nav aria-label={say.every}>
          <ul class="waiting">
            <li>
              <a
                href={path('workTranslations', lang)}
                aria-current={language === undefined ? 'page' : undefined}
              >
                {say.every}
              </a>
            </li>
            {languages
              .filter((each) => (list.counts[each] ?? 0) > 0)
              .map((each) => (
                <li key={each}>
                  <a
                    href={path('workTranslations', lang, {}, { kieli: each })}
                    aria-current={language === each ? 'page' : undefined}
                  >
                    {say.to[each]} <strong>{list.counts[each]}</strong>
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        {list.items.length === 0 ? (
          <p>{say.none}</p>
        ) : (
          <>
            <h2 class="listing-total">{say.total(list.total)}</h2>
            <ul class="listing-rows">
              {list.items.map((item) => (
                <Row key={item.id} args={args} item={item} />
              ))}
            </ul>
          </>
        )}
        {pages > 1 && (
          <Pager
            label={words.list.pages}
            words={words.list.pageOf(page, pages)}
            previous={page > 1 ? { href: at(page - 1), words: words.list.previous } : undefined}
            next={page < pages ? { href: at(page + 1), words: words.list.next } : undefined}
          />
        )}
      </Column>
    </WorkDocument>
  )
}

/** Source left, target right; under each other on a phone. */
function Work({
  args,
  work,
  form,
}: {
  args: PageArgs
  work: TranslationWork
  form: Form | null
}): JSX.Element {
  const { lang } = args
  const words = listingWords[lang].translations
  const name = work.listing.content.name ?? work.template.name
  const problems = formProblems(args.problems, lang)
  const { language } = work.task
  return (
    <WorkDocument
      args={args}
      title={words.heading(inLanguage(name, lang))}
      query={{ tehtava: work.task.id, kieli: args.query['kieli'] }}
    >
      <Column width="wide">
        <BackLink href={path('workTranslations', lang, {}, { kieli: args.query['kieli'] })}>
          {words.back}
        </BackLink>
        {problems !== null && (
          <ErrorSummary
            title={problems.title}
            errors={problems.errors.length === 0 ? [{ field: '', message: problems.title }] : problems.errors}
          />
        )}
        <PageTitle
          kicker={<LocalText of={work.listing.organisation} lang={lang} />}
          title={words.heading(inLanguage(name, lang))}
          lead={words.workLead}
        />
        <form class="step-form" method="post" action={args.here} novalidate>
          <Hidden name="listing" value={work.listing.id} />
          <Hidden name="language" value={language} />
          <Hidden name="version" value={String(work.listing.version)} />
          {work.texts.map(({ field, source, standing }) => {
            const common = field === 'criteria' ? '' : (work.template[field][language] ?? '')
            return (
              <section key={field} class="translation" aria-labelledby={`of-${field}`}>
                <h2 id={`of-${field}`} class="translation__name">
                  {fieldName(field, lang)}
                </h2>
                <div class="translation__pair">
                  <div>
                    <p class="translation__which">{words.source[work.source]}</p>
                    <blockquote class="translation__source prewrap" lang={work.source}>
                      {source}
                    </blockquote>
                  </div>
                  <div>
                    <TextArea
                      name={field}
                      label={
                        <>
                          <span class="visually-hidden">{fieldName(field, lang)}: </span>
                          {listingWords[lang].wizard.inLanguage[language]}
                        </>
                      }
                      rows={Math.min(12, Math.max(2, Math.ceil(source.length / 60)))}
                      lang={language}
                      value={form === null ? standing : one(form, field)}
                      error={problems?.of(field)}
                      hint={
                        common === '' ? undefined : (
                          <>
                            {words.common}: <span lang={language}>{common}</span>
                          </>
                        )
                      }
                    />
                  </div>
                </div>
              </section>
            )
          })}
          <Button>{words.save}</Button>{' '}
          <LinkButton kind="quiet" href={path('workListing', lang, { id: work.listing.id })}>
            {inLanguage(name, lang)}
          </LinkButton>
        </form>
      </Column>
    </WorkDocument>
  )
}

/** Texts that wait for a translation, oldest first; one of them opens source and target beside each other. */
export const translationsPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const task = args.query['tehtava']
    if (task === undefined) {
      const roles = args.me?.roles ?? []
      if (!roles.includes('maintainer') && !roles.includes('coordinator')) throw notFound()
      return List(args)
    }
    if (!z.uuid().safeParse(task).success) throw notFound()
    const work = await readTranslation(args.caller, { task })
    return <Work args={args} work={work} form={args.problems?.form ?? null} />
  },
  post: async (args, form) => {
    demandPerson(args)
    const language = one(form, 'language')
    if (!isLanguage(language)) throw notFound()
    const id = z.uuid().safeParse(one(form, 'listing'))
    if (!id.success) throw notFound()
    await translateListing(args.caller, {
      id: id.data,
      version: Number(one(form, 'version')),
      language,
      texts: Object.fromEntries(
        listingTexts.filter((field) => form[field] !== undefined).map((field) => [field, one(form, field)]),
      ),
    })
    return seeOther(path('workTranslations', args.lang, {}, { kieli: args.query['kieli'], done: 'yes' }))
  },
}
