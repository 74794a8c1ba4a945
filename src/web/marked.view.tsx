import type { JSX } from 'preact'
import { type Block, blocksOf, type Inline } from '#capabilities/network/index.ts'
import { type Language, type Localized, shown } from '#platform/text.ts'

function Words({ of }: { of: readonly Inline[] }): JSX.Element {
  return (
    <>
      {of.map((each, at) => {
        if (each.href !== undefined)
          return (
            <a key={at} href={each.href}>
              {each.text}
            </a>
          )
        if (each.strong === true) return <strong key={at}>{each.text}</strong>
        if (each.stressed === true) return <em key={at}>{each.text}</em>
        return <span key={at}>{each.text}</span>
      })}
    </>
  )
}

function BlockView({ block, top }: { block: Block; top: 2 | 3 }): JSX.Element {
  if (block.kind === 'heading') {
    const words = <Words of={block.of} />
    if (top === 3) return block.level === 2 ? <h3>{words}</h3> : <h4>{words}</h4>
    return block.level === 2 ? <h2>{words}</h2> : <h3>{words}</h3>
  }
  if (block.kind === 'list') {
    const items = block.items.map((item, at) => (
      <li key={at}>
        <Words of={item} />
      </li>
    ))
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
  }
  return (
    <p>
      {block.lines.map((line, at) => (
        <span key={at}>
          {at > 0 && <br />}
          <Words of={line} />
        </span>
      ))}
    </p>
  )
}

/** Keeps headings in order where a writer began with a smaller one. */
const inOrder = (blocks: readonly Block[]): readonly Block[] => {
  let hasTop = false
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    hasTop ||= block.level === 2
    return hasTop ? block : { ...block, level: 2 as const }
  })
}

/** A text with marks as HTML: built block by block, so that nothing that was typed can become a tag. */
export function Marked({ text, top = 2 }: { text: string; top?: 2 | 3 }): JSX.Element {
  return (
    <>
      {inOrder(blocksOf(text)).map((block, at) => (
        <BlockView key={at} block={block} top={top} />
      ))}
    </>
  )
}

/** The same in the reader's language, or in the nearest there is with its language marked. */
export function MarkedText(props: { of: Localized; lang: Language; top?: 2 | 3 }): JSX.Element {
  const said = shown(props.of, props.lang)
  return (
    <div class="marked" lang={said.lang === props.lang ? undefined : said.lang}>
      <Marked text={said.text} top={props.top ?? 2} />
    </div>
  )
}
