import { describe, expect, it } from 'vitest';
import { policy, UntrustedError } from './trusted.ts';

describe('the policy', () => {
  it('lets style text through and refuses anything that could be an element', () => {
    expect(policy.createHTML(':root { --a: 1px; }')).toBe(':root { --a: 1px; }');

    expect(() => policy.createHTML('<img src=x onerror=alert(1)>')).toThrow(UntrustedError);
  });

  it('takes addresses for scripts only from the build', () => {
    expect(policy.createScriptURL('/assets/import.worker-B1x_2.js')).toBe('/assets/import.worker-B1x_2.js');
  });
});
