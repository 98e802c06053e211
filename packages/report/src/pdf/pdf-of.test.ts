import { reportOn } from '@candor/core';
import { log } from '@candor/core/testing';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../index.ts';
import { pdfOf } from './pdf-of.ts';

const blocks = writeReport(reportOn(log, { conceptsOf: () => [], earlier: null }), { date: '26 November 2026' });
const options = { title: 'Mock interview: Ward sister', createdAt: new Date('2026-11-26T10:00:00Z') };
let pdf: PDFDocumentProxy;

type Node = { readonly role?: string; readonly alt?: string; readonly children?: readonly Node[] };
const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

beforeAll(async () => {
  pdf = await getDocument({ data: new Uint8Array(await pdfOf(blocks, options)) }).promise;
});

describe('the report as a PDF', () => {
  it('has a title, a language and a structure', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: options.title, Language: 'en' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('tells headings, quotations and lists apart, and says what the picture shows', async () => {
    const nodes: Node[] = [];
    for (let page = 1; page <= pdf.numPages; page++) nodes.push(...flat((await (await pdf.getPage(page)).getStructTree()) as Node));
    const roles = nodes.map(({ role }) => role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(8);
    expect(roles.filter((role) => role === 'H3')).toHaveLength(3);
    expect(roles).toContain('BlockQuote');
    expect(roles).toContain('LI');
    expect(nodes.find(({ role }) => role === 'Figure')?.alt).toMatch(/^Time line of 2 min\. You have the floor 42 % of it\./);
  });

  it('holds the words in reading order', async () => {
    const lines: string[] = [];
    for (let page = 1; page <= pdf.numPages; page++)
      lines.push(...(await (await pdf.getPage(page)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')));
    const text = lines.join(' ').replace(/\s+/g, ' ');
    const places = ['Mock interview: Ward sister', 'What went well', 'What to practise next', 'Question by question', 'By next Easter I would say.'].map(
      (part) => text.lastIndexOf(part),
    );
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('is the same for the same report', async () => {
    expect(Buffer.from(await pdfOf(blocks, options)).equals(Buffer.from(await pdfOf(blocks, options)))).toBe(true);
  });
});
