import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from './tree';

/** What base.wxml makes of a node: WeChat's component, which attribute each short name becomes, which events it listens to. */
export type Template = { tag: string; attributes: Map<string, string>; events: Set<string> };
export type Templates = { of(node: Node): Template | undefined; attribute(node: Node, name: string): unknown; listens(node: Node, event: string): boolean };

const TEMPLATE = /<template name="tmpl_\d+_(\w+)">\s*<([\w-]+)([^>]*)>/g;

/** Taro sends `p5` instead of `aria-label`; only the template knows which is which, and so does only what it carries exist. */
export function readTemplates(folder: string): Templates {
  const templates = new Map<string, Template>();
  for (const [, number, tag, text] of readFileSync(join(folder, 'base.wxml'), 'utf8').matchAll(TEMPLATE)) {
    const attributes = new Map<string, string>();
    for (const [, name, shortName] of text!.matchAll(/([\w-]+)="\{\{[^"]*?\bi\.(\w+)[^"]*\}\}"/g)) attributes.set(name!, shortName!);
    const events = new Set([...text!.matchAll(/(?:bind|catch)(\w+)="eh"/g)].map(([, event]) => event!));
    if (tag !== 'template' && !templates.has(number!)) templates.set(number!, { tag: tag!, attributes, events });
  }
  /** Fields have two templates, with and without focus; they carry the same. */
  const of = ({ nn }: Node) => templates.get(nn) ?? templates.get(`${nn}_blur`);
  return {
    of,
    attribute: (node, name) => node[of(node)?.attributes.get(name) ?? name],
    listens: (node, event) => of(node)?.events.has(event) ?? false,
  };
}
