import type { BrowserContext } from 'playwright-core';

/** Complains about everything a page of ours must never do: ask another host, break its own safety policy, fail with an error of its own. */
export async function guard(context: BrowserContext, address: string, complain: (complaint: string) => void): Promise<void> {
  const { origin, host } = new URL(address);
  await context.exposeBinding('candorGuard', (_source, complaint: string) => complain(complaint));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const report: unknown = Reflect.get(window, 'candorGuard');
      if (typeof report === 'function') report(`Safety policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const inside = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!inside) complain(`Request to ${url.href} (${request.resourceType()})`);
  });
  context.on('serviceworker', (worker) => complain(`Service worker ${worker.url()}`));
  context.on('weberror', (error) => complain(`Error on ${error.page()?.url()}: ${error.error().stack}`));
  context.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) complain(`Console: ${message.text()}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      if (new URL(socket.url()).host !== host) complain(`Web socket to ${socket.url()}`);
    });
  });
}
