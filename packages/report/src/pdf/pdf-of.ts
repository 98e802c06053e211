import { createRequire } from 'node:module';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import type { Block } from '../block.ts';
import { drawTimeLine, TIME_LINE_HEIGHT } from './time-line.ts';

/** Where the fonts' package lies; they cover Latin, Greek, Cyrillic, Hebrew and Arabic letters. */
const FONTS = path.join(path.dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const FONT = { body: 'DejaVuSerif.ttf', quote: 'DejaVuSerif.ttf', heading: 'DejaVuSans-Bold.ttf' } as const;
/** In points. */
const SIZE = { 1: 20, 2: 14, 3: 11.5, body: 10.5 } as const;
const MARGIN = 56;
const INDENT = 14;
const GAP = { before: 14, after: 6, line: 2.5 } as const;
const INK = '#1c1a17';
const QUOTE_INK = '#54483a';
/** For readers that do not look at the page; the library knows it and its types do not. */
const UNIVERSAL: string = 'PDF/UA';
const PDF_UA = UNIVERSAL as PDFKit.Mixins.PDFSubsets;
/** A heading goes to the next page rather than to stand alone at the foot of one. */
const KEEP_WITH_NEXT = 90;

/** The report as a tagged PDF (headings, reading order, alternative text, language, title). The same blocks and date give the same pages. */
export async function pdfOf(blocks: readonly Block[], { title, createdAt }: { readonly title: string; readonly createdAt: Date }): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    subset: PDF_UA,
    tagged: true,
    lang: 'en',
    displayTitle: true,
    info: { Title: title, Creator: 'Candor', CreationDate: createdAt, ModDate: createdAt },
  });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  for (const [name, file] of Object.entries(FONT)) pdf.registerFont(name, path.join(FONTS, file));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const block of blocks) {
    makeRoom(pdf, block);
    root.add(partOf(pdf, block));
  }
  root.end();
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Before the block is begun: a page that ended inside of it would end its tag as well. */
function makeRoom(pdf: PDFKit.PDFDocument, block: Block): void {
  const needed = block.kind === 'heading' ? KEEP_WITH_NEXT : block.kind === 'time-line' ? TIME_LINE_HEIGHT : 0;
  if (pdf.y > pdf.page.height - MARGIN - needed) pdf.addPage();
  else if (block.kind === 'heading' && pdf.y > MARGIN) pdf.y += GAP.before;
}

function partOf(pdf: PDFKit.PDFDocument, block: Block): PDFKit.PDFStructureElement {
  switch (block.kind) {
    case 'heading':
      return pdf.struct(`H${block.level}`, {}, () => write(pdf, block.text, { font: 'heading', size: SIZE[block.level] }));
    case 'paragraph':
      return pdf.struct('P', {}, () => write(pdf, block.text, { font: 'body', size: SIZE.body }));
    case 'quote':
      return pdf.struct('BlockQuote', {}, [
        pdf.struct('P', {}, () => write(pdf, `“${block.text}”`, { font: 'quote', size: SIZE.body, indent: INDENT, ink: QUOTE_INK })),
      ]);
    case 'list':
      return pdf.struct(
        'L',
        {},
        block.items.map((item) =>
          pdf.struct('LI', {}, [pdf.struct('LBody', {}, () => write(pdf, `• ${item}`, { font: 'body', size: SIZE.body, indent: INDENT }))]),
        ),
      );
    case 'time-line':
      return pdf.struct('Figure', { alt: block.alt }, () => {
        drawTimeLine(pdf, block, { x: MARGIN, y: pdf.y, width: pdf.page.width - 2 * MARGIN });
        pdf.y += TIME_LINE_HEIGHT + GAP.after;
      });
  }
}

type Style = { readonly font: keyof typeof FONT; readonly size: number; readonly indent?: number; readonly ink?: string };

function write(pdf: PDFKit.PDFDocument, text: string, { font, size, indent = 0, ink = INK }: Style): void {
  const width = pdf.page.width - 2 * MARGIN - indent;
  pdf
    .font(font)
    .fontSize(size)
    .fillColor(ink)
    .text(text, MARGIN + indent, pdf.y, { width, lineGap: GAP.line });
  pdf.y += GAP.after;
}
