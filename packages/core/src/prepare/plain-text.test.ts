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
