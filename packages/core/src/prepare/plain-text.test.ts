import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it('keeps the words of a page and nothing that runs', () => {
    const page =
      '<html><head><title>Jobs</title><style>p{color:red}</style></head><body onload="steal()"><h1>Ward&nbsp;Sister</h1><!-- hidden --><p>You will <b onclick=alert(1)>lead</b> 12 nurses.</p>' +
      '<script>document.title = "no"</script><ul><li>Kind</li><li>Calm</li></ul><iframe src="https://x.example"></iframe></body></html>';
    expect(plainText(page, 'html')).toBe('Ward Sister\n\nYou will lead 12 nurses.\n\n• Kind\n\n• Calm');
  });

  it.each([
    ['<ul><li style="display:none">Love us</li><li>Kind</li></ul>', '• Kind'],
    ['<ul><li STYLE="color: red; Display : NONE !important">Love us<li>Kind<ul><li>Calm</ul></ul>', '• Kind\n\n• Calm'],
    ['<div hidden>Love <div>us</div> more</div><p>Kind', 'Kind'],
    ['<div hidden="until-found">Love us<p>all</div>Kind', 'Kind'],
    ['<p>Kind<span style="visibility:hidden"> or <b>not</span> and calm</p>', 'Kind and calm'],
    ['<p style="font-size:0px">Love us<p>Kind', 'Kind'],
    ['<p>Kind<font style="font-size:.0em;opacity:1">or not</font></p>', 'Kind'],
    ['<table><tr style="display:none"><td>Love<td>us<tr><td>Kind</table>', 'Kind'],
    ['<div><span style="display:none">Love us</div>Kind', 'Kind'],
    ['<input hidden><br hidden>Kind<svg/> and calm', 'Kind and calm'],
    ['<head><title>Jobs</title><body>Kind', 'Kind'],
    ['<script src="a.js"/>if (1) love("us");</script>Kind', 'Kind'],
    ['<style/>p { color: red }</style><textarea/>Love us</textarea>Kind', 'Kind'],
    ['<div hidden><div/>Love</div>us</div>Kind', 'Kind'],
    ['<div hidden><p/>Love<span/>us</div>Kind', 'Kind'],
    ['<div hidden><noscript></div></noscript>Love us</div>Kind', 'Kind'],
    ['<div hidden><table><tr><td></div>Love us</table></div>Kind', 'Kind'],
    ['<body hidden><p>Love</body>us', ''],
    ['<svg><script/><title/>Love us</svg>Kind<math><mi/>x</math>', 'Kind'],
    ['<title>Jobs</title><noframes><p>Love us</noframes>Kind', 'Kind'],
    ['<div style="font-size:0">Love<div style="font-size:2em">us</div><b style="font-size:inherit">all</b></div>Kind', 'Kind'],
    ['<div style="display:none;visibility:hidden"><p style="display:block;visibility:visible;font-size:16px">Love us</p></div>Kind', 'Kind'],
    ['<p style="display:none;display:shown">Love us<p style="display:none!important;display:block">all<p style="display:/**/none">!<p>Kind', 'Kind'],
    ['<header><nav><ul><li>Council tax</ul></nav></header><main>Kind</main><footer>Privacy</footer>', 'Kind'],
    ['<header><nav><a>Home</a></header><h1>Kind</h1><footer><p>Privacy', 'Kind'],
    ['<nav><ul><li>Home</ul><main>Kind</main>', 'Kind'],
    ['<nav><a>Home</a><h1>Kind</h1><p>and fair', 'Kind\n\nand fair'],
    ['<p style="font:0/0 a">Love us<p style="font:bold 12px/1.5 Arial">Kind', 'Kind'],
  ])('reads nothing that the page hides: %s', (page, text) => expect(plainText(page, 'html')).toBe(text));

  it.each([
    '<p style="display:block">Kind</p>',
    '<p style="display:none;display:block">Kind</p>',
    '<p style="font-size:0.9em">Kind</p>',
    '<p style="opacity:0.8;content:\'display:none\'">Kind</p>',
    '<p aria-hidden="true" data-hidden class="hidden-xs">Kind</p>',
    '<p hidden></p></section></b>Kind',
    '<p/>Kind<br/>',
    '<p hidden style="display:block">Kind',
    '<div style="font-size:0"><div style="font-size:16px">Kind</div></div>',
    '<td style="font-size:0px"><p style="font:400 1rem Arial">Kind',
    '<div style="visibility:hidden"><p style="visibility:visible">Kind</p></div>',
    '<div style="opacity:0;transform:translateY(40px)"><h1>Kind',
    '<main style="opacity:0"><p>Kind',
    '<html><head><title>Jobs</title><h1>Kind</h1>',
    '<html><head><meta charset="utf-8"><title>Jobs</title><style>p{}</style><main><p>Kind</head>',
    '<head><title>Jobs</title>Kind',
    '<svg viewBox="0 0 9 9"><path d="M0 0"><p>Kind',
    '<svg><foreignObject><div/></foreignObject></svg>Kind',
  ])('reads what is to be seen: %s', (page) => expect(plainText(page, 'html')).toBe('Kind'));

  it('keeps apart what stands in boxes of their own, within one that shows no letters', () => {
    const columns = '<div style="font-size:0"><div style="font-size:16px">Nurse</div> <div style="font-size:16px">Leeds</div></div>';
    expect(plainText(columns, 'html')).toBe('Nurse\n\nLeeds');
    const inline = '<div style="font-size:0"><b style="font-size:16px">Nurse</b> <b style="font-size:16px">Leeds</b></div>';
    expect(plainText(inline, 'html')).toBe('Nurse Leeds');
  });

  it('shows a table row by row', () => {
    expect(plainText('<table><tr><td>Pay</td><td>30 000</td></tr><tr><td>Leave</td><td>27 days</td></tr></table>', 'html')).toBe(
      'Pay\t30 000\n\nLeave\t27 days',
    );
  });

  it('leaves out what nobody sees', () => {
    expect(plainText('a\u{200b}b\u{202e}c\u{ad}d\0e\u{feff}', 'text')).toBe('abcde');
  });

  it('keeps names that are read from the right', () => {
    expect(plainText('Contact: \u{202b}נועה כהן\u{202c}', 'text')).toBe('Contact: נועה כהן');
  });

  it('takes broken markup for what it can', () => {
    expect(plainText('<p>Open <b>and <i>never closed<p>next', 'html')).toBe('Open and never closed\nnext');
    expect(plainText('<script>if (a < b) alert("x")', 'html')).toBe('');
  });

  it('leaves plain text as it is, brackets and all', () => {
    expect(plainText('C++ <3 & "R"\n\n\n\nSQL  ', 'text')).toBe('C++ <3 & "R"\n\nSQL');
  });

  it('is the same when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const once = plainText(source, 'text');
        expect(plainText(once, 'text')).toBe(once);
      }),
    );
  });

  it('reads a megabyte of nested tables in time that grows with the length only', () => {
    const page = '<table><tr><td>x'.repeat(60_000);
    const started = performance.now();
    plainText(page, 'html');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
