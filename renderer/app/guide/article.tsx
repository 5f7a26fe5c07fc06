import { Lexer, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode, useMemo } from 'react';
import classes from './guide.module.css';

interface ArticleProps {
  readonly text: string;
  /** Where a picture lies; null: there is none. */
  readonly picture: (href: string) => string | null;
  /** A link to another page of the guide was pressed. */
  readonly onPage: (name: string) => void;
}

const PAGE = /^([\w-]+)\.md$/;

/** A Markdown text of ours as elements: nothing of it is taken as HTML. */
export function Article({ text, ...asked }: ArticleProps) {
  const tokens = useMemo(() => Lexer.lex(text), [text]);
  return <article className={classes['article']}>{drawAll(tokens, asked)}</article>;
}

type Asked = Omit<ArticleProps, 'text'>;

function drawAll(tokens: readonly Token[] | undefined, asked: Asked): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes, and its parts have no names
  return (tokens ?? []).map((token, at) => <Fragment key={at}>{draw(token as MarkedToken, asked)}</Fragment>);
}

type MarkedToken =
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.List
  | Tokens.Table
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Codespan
  | Tokens.Code
  | Tokens.Link
  | Tokens.Image
  | Tokens.Blockquote
  | Tokens.Text;

function draw(token: MarkedToken, asked: Asked): ReactNode {
  switch (token.type) {
    case 'heading':
      return <Heading depth={token.depth}>{drawAll(token.tokens, asked)}</Heading>;
    case 'paragraph':
      return <p>{drawAll(token.tokens, asked)}</p>;
    case 'list':
      return <List list={token} asked={asked} />;
    case 'table':
      return <Table table={token} asked={asked} />;
    case 'strong':
      return <strong>{drawAll(token.tokens, asked)}</strong>;
    case 'em':
      return <em>{drawAll(token.tokens, asked)}</em>;
    case 'blockquote':
      return <blockquote>{drawAll(token.tokens, asked)}</blockquote>;
    case 'code':
      return <pre>{token.text}</pre>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'image':
      return <Picture image={token} asked={asked} />;
    case 'link':
      return <PageLink link={token} asked={asked} />;
    case 'text':
      return token.tokens ? drawAll(token.tokens, asked) : token.text;
    default:
      return null;
  }
}

function Heading({ depth, children }: { readonly depth: number; readonly children: ReactNode }) {
  if (depth === 1) return <h3 className={classes['title']}>{children}</h3>;
  return depth === 2 ? <h4>{children}</h4> : <h5>{children}</h5>;
}

function List({ list, asked }: { readonly list: Tokens.List; readonly asked: Asked }) {
  const items = list.items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <li key={at}>{drawAll(item.tokens, asked)}</li>
  ));
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Table({ table, asked }: { readonly table: Tokens.Table; readonly asked: Asked }) {
  const cells = (row: readonly Tokens.TableCell[], Cell: 'th' | 'td') =>
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    row.map((cell, at) => <Cell key={at}>{drawAll(cell.tokens, asked)}</Cell>);
  return (
    <table>
      <thead>
        <tr>{cells(table.header, 'th')}</tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <tr key={at}>{cells(row, 'td')}</tr>
        ))}
      </tbody>
    </table>
  );
}

function Picture({ image, asked }: { readonly image: Tokens.Image; readonly asked: Asked }) {
  const place = asked.picture(image.href);
  return place === null ? <em>{image.text}</em> : <img src={place} alt={image.text} loading="lazy" />;
}

/** Pages of the guide lead to each other; what lies outside of it is not there offline, and only named. */
function PageLink({ link, asked }: { readonly link: Tokens.Link; readonly asked: Asked }) {
  const page = PAGE.exec(link.href)?.[1];
  const words = drawAll(link.tokens, asked);
  if (page === undefined) return <strong>{words}</strong>;
  return (
    <button type="button" className={classes['link']} onClick={() => asked.onPage(page)}>
      {words}
    </button>
  );
}
