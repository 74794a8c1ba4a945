import type { JSX } from 'preact'
import type { ExampleGroup } from '#ui/example.ts'
import { Cluster, Page, PageTitle, Section } from '#ui/layout/layout.tsx'

/** Every component in every state on one page, as a whole document. For those who build the product. */
export function DevPage(props: {
  examples: readonly ExampleGroup[]
  cssHref: string
  scriptSrc: string | null
}): JSX.Element {
  return (
    <html lang="fi">
      <head>
        <meta charset="utf-8" />
        <title>Components</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={props.cssHref} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {props.scriptSrc !== null && <script type="module" src={props.scriptSrc} />}
      </head>
      <body>
        <main>
          <Page width="wide">
            <PageTitle title={<span lang="en">Components</span>} />
            <nav aria-label="Components" lang="en">
              <Cluster>
                {props.examples.map((group) => (
                  <a key={group.name} href={`#group-${group.name}`}>
                    {group.name}
                  </a>
                ))}
              </Cluster>
            </nav>
            <hr />
            {props.examples.map((group) => (
              <Section
                key={group.name}
                id={`group-${group.name}`}
                title={<span lang="en">{group.name}</span>}
              >
                {group.examples.map((example) => (
                  <section key={example.title}>
                    <h2 lang="en">{example.title}</h2>
                    {example.render()}
                  </section>
                ))}
              </Section>
            ))}
          </Page>
        </main>
      </body>
    </html>
  )
}
