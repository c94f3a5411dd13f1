/**
 * Arithmetic on numbers as they are written, so that money comes out to the cent: 0.1 + 0.2 is 0.3. Each takes finite
 * numbers and rounds its result once, to `decimals`, half away from zero.
 */
export const decimal = {
  sum: (numbers: readonly number[], decimals: number): number =>
    rounded(numbers.map(toDecimal).reduce(plus, zero), decimals),
  /** The first less all others. */
  difference: (numbers: readonly number[], decimals: number): number => {
    const [first = zero, ...others] = numbers.map(toDecimal);
    return rounded(
      others.reduce((rest, one) => plus(rest, { ...one, units: -one.units }), first),
      decimals,
    );
  },
  product: (numbers: readonly number[], decimals: number): number =>
    rounded(numbers.map(toDecimal).reduce(times, { units: 1n, scale: 0 }), decimals),
} as const;

/** `units` / 10^`scale` */
interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const zero: Decimal = { units: 0n, scale: 0 };

/** The shortest decimal that is this number: what a person typed. */
function toDecimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}

function plus(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale);
  return { units: scaled(one, scale) + scaled(other, scale), scale };
}

function times(one: Decimal, other: Decimal): Decimal {
  return { units: one.units * other.units, scale: one.scale + other.scale };
}

function scaled({ units, scale }: Decimal, to: number): bigint {
  return units * 10n ** BigInt(to - scale);
}

function rounded(value: Decimal, decimals: number): number {
  return Number(`${roundedUnits(value, decimals)}e-${decimals}`);
}

function roundedUnits(value: Decimal, decimals: number): bigint {
  if (value.scale <= decimals) return scaled(value, decimals);
  const divisor = 10n ** BigInt(value.scale - decimals);
  const half = value.units < 0n ? -divisor / 2n : divisor / 2n;
  return (value.units + half) / divisor;
}
