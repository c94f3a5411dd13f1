// The Content-Security-Policy of the built page: one definition for the <meta> tag and for the preview server's header.

// A copy that may call other servers (the "call" block) is built with CAUCE_CALLS=1.
const connect = process.env['CAUCE_CALLS'] === '1' ? "'self' https:" : "'self'";

/** The policy as one line. Directives that a <meta> tag may hold only: frame-ancestors belongs to a server's header. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src ${connect}`,
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types cauce default',
].join('; ');
