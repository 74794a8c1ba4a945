import type { JSX } from 'preact'
import { LogoMark } from '#ui/logo/logo.tsx'
import { path } from '#web/paths.ts'
import { problemTexts } from '#web/problem-texts.ts'
import { DocumentHead } from '#web/shell/document-head.tsx'
import { shellTexts } from '#web/shell/texts.ts'
import { curlOf, tokenLines } from './curl.ts'
import { operationId } from './openapi.ts'
import { base, type Operation } from './operation.ts'
import { ownProblems } from './problem.ts'
import type { Samples } from './samples.ts'

const intro = {
  en:
    'Whatever a person can do on a page, a program with the same rights can do here. Reading the directory needs no key. ' +
    'A family asks and follows with its code, as on the pages. A professional’s program carries the token of a session.',
  fi:
    'Minkä ihminen voi tehdä sivulla, sen ohjelma voi tehdä täällä samoin oikeuksin. Palvelutietoja saa lukea ilman avainta. ' +
    'Esimerkit toimivat sellaisinaan esittelyversiossa, järjestyksessä.',
  sv:
    'Det en människa kan göra på en sida kan ett program göra här med samma rättigheter. Uppgifterna om tjänster får läsas utan ' +
    'nyckel. Exemplen fungerar som de är i demoversionen, i ordning.',
}

/** What stands between backticks is code. */
const Words = (props: { children: string }): JSX.Element => (
  <p>
    {props.children
      .split('`')
      .map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>))}
  </p>
)

function Chapter(props: { operation: Operation; samples: Samples; server: string }): JSX.Element {
  const { operation } = props
  const answers = Object.entries(operation.answers)
  return (
    <section class="card" aria-labelledby={operationId(operation)}>
      <h3 id={operationId(operation)}>{operation.summary}</h3>
      <p>
        <code>
          {operation.method.toUpperCase()} {base}
          {operation.path}
        </code>
      </p>
      {operation.description !== '' && <Words>{operation.description}</Words>}
      <ul>
        {operation.auth === 'person' && <li>For signed-in professionals.</li>}
        {operation.auth === 'member' && <li>For one of a family, strongly signed in.</li>}
        {operation.auth === 'person-or-member' && (
          <li>For signed-in professionals, and for one of a family who is strongly signed in.</li>
        )}
        {operation.auth === 'person-or-guest' && (
          <li>For signed-in professionals and a receiver behind its signed link.</li>
        )}
        {operation.isDemoOnly && <li>In the demo only.</li>}
        {operation.query !== null && <li>Query: {Object.keys(operation.query.shape).join(', ')}.</li>}
        {answers.map(([status, answer]) => (
          <li key={status}>
            {status}: {answer.description}
          </li>
        ))}
        {operation.problems.length > 0 && <li>Problems: {operation.problems.join(', ')}.</li>}
      </ul>
      <pre>
        <code>{curlOf(operation, props.samples, props.server)}</code>
      </pre>
    </section>
  )
}

/** What the interface offers, with requests that can be copied and run. */
export function DocsPage(props: {
  operations: readonly Operation[]
  samples: Samples
  isDemo: boolean
  server: string
  cssHref: string
}): JSX.Element {
  const { operations, samples, server } = props
  const personas = [...new Set(operations.flatMap((each) => each.example(samples).as ?? []))]
  // Chapters follow one another in the order in which the examples work; a new heading starts where the subject changes.
  const groups: { tag: string; operations: Operation[] }[] = []
  for (const each of operations) {
    const last = groups.at(-1)
    if (last?.tag === each.tag) last.operations.push(each)
    else groups.push({ tag: each.tag, operations: [each] })
  }
  const codes = {
    ...problemTexts.en.refusals,
    ...Object.fromEntries(Object.entries(ownProblems).map(([code, text]) => [code, text.en])),
  }
  return (
    <html lang="en">
      <DocumentHead
        title="API · Perhetalo"
        cssHref={props.cssHref}
        scriptSrc={null}
        description="The interface for machines."
      />
      <body class="public">
        <a class="skip-link" href="#main">
          {shellTexts.en.skip}
        </a>
        <header class="public-header">
          <a class="logo" href={path('home', 'en')}>
            <LogoMark />
            <span class="logo__name">{shellTexts.en.product}</span>
          </a>
        </header>
        <main class="public-main" id="main" tabindex={-1}>
          <div class="page page--text">
            <h1>API</h1>
            <p>{intro.en}</p>
            <p lang="fi">{intro.fi}</p>
            <p lang="sv">{intro.sv}</p>
            <p>
              The whole interface as a document: <a href={`${base}/openapi.json`}>OpenAPI 3.1</a>. Errors are{' '}
              <code>application/problem+json</code> with a stable code; <a href="#problems">all codes</a>{' '}
              stand at the end.
            </p>
            {props.isDemo && (
              <>
                <h2>Before the examples</h2>
                <p>
                  They work as they stand on a fresh demo, one after another. These lines sign the demo’s
                  people in:
                </p>
                <pre>
                  <code>{tokenLines(personas, server)}</code>
                </pre>
              </>
            )}
            {groups.map((group) => (
              <section key={group.operations[0]?.path}>
                <h2>{group.tag}</h2>
                {group.operations.map((each) => (
                  <Chapter key={operationId(each)} operation={each} samples={samples} server={server} />
                ))}
              </section>
            ))}
            <h2 id="problems">Problems</h2>
            <p>
              Also said in Finnish or Swedish, by Accept-Language. A code that ends in{' '}
              <code>.not-allowed</code> is about something that the one who asks may read but not do.
            </p>
            <dl>
              {Object.entries(codes)
                .toSorted(([a], [b]) => (a < b ? -1 : 1))
                .map(([code, words]) => (
                  <div key={code} id={`problem-${code}`}>
                    <dt>
                      <code>{code}</code>
                    </dt>
                    <dd>{words}</dd>
                  </div>
                ))}
            </dl>
          </div>
        </main>
      </body>
    </html>
  )
}
