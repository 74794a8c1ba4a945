import { readMyCopy } from '#capabilities/oversight/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Button, ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { html, one, type Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { CopyDocument } from './copy.view.tsx'
import { demandMember } from './parts.view.tsx'
import { oversightTexts } from './texts.ts'

/** Own data: what there is, how long it is kept, and all of it as a file after proving anew who one is. */
export const myDataPage: Page = {
  audience: 'own',
  get: (args) => {
    demandMember(args)
    const { lang } = args
    const texts = oversightTexts[lang]
    const words = texts.data
    const isOld = args.problems?.refusal.code === 'step-up-needed'
    const problems = isOld ? null : formProblems(args.problems, lang)
    return (
      <PublicDocument args={args} title={words.title} tab={texts.tab}>
        <Column>
          {problems !== null && (
            <ErrorSummary title={problems.title} errors={[{ field: 'file', message: problems.title }]} />
          )}
          {isOld && (
            <Notice kind="info" live>
              <p>{words.prove}</p>
              <p>
                <LinkButton href={path('prove', lang, {}, { to: path('myData', lang) })}>
                  {words.proveLink}
                </LinkButton>
              </p>
            </Notice>
          )}
          <PageTitle title={words.title} lead={words.lead} />
          <Section title={words.fileTitle} id="file">
            <p>{words.file}</p>
            <p>{words.care}</p>
            <form method="post">
              <ButtonRow>
                <Button name="as" value="page">
                  {words.asPage}
                </Button>
                <Button kind="secondary" name="as" value="json">
                  {words.asJson}
                </Button>
              </ButtonRow>
            </form>
          </Section>
          <Section title={words.whatTitle}>
            <ul>
              {words.what.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Section>
          <Section title={words.keptTitle}>
            <ul>
              {words.kept.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Section>
          <Section title={words.rightsTitle}>
            <p>{words.rights}</p>
            <ButtonRow>
              <LinkButton kind="secondary" href={path('myRequests', lang)}>
                {words.toRequests}
              </LinkButton>
              <LinkButton kind="quiet" href={path('myWhoLooked', lang)}>
                {words.toLooked}
              </LinkButton>
            </ButtonRow>
          </Section>
          <p>{texts.coordination}</p>
        </Column>
      </PublicDocument>
    )
  },
  post: async (args, form) => {
    const { lang, caller } = args
    const copy = await readMyCopy(caller, {})
    const name = `perhetalo-${helsinkiDate(copy.madeAt)}`
    if (one(form, 'as') === 'json') {
      return new Response(JSON.stringify(copy, null, 2), {
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': `attachment; filename="${name}.json"`,
        },
      })
    }
    return html(<CopyDocument copy={copy} lang={lang} />, 200, {
      'content-disposition': `attachment; filename="${name}.html"`,
    })
  },
}
