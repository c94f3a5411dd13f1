// Tests of kinds write texts with answers without the engine or the problems, which bring this along.
import '#model/liquid.ts';
