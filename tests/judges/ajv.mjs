// The first judge: ajv, draft 2020-12, strict, with ajv-formats. Compiles every schema of the file
// and says where its verdict on a document is not the one of the file.
//
//     node ajv.mjs FOLDER_OF_NODE_MODULES LINES
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const [folder, lines] = process.argv.slice(2);
const require = createRequire(join(resolve(folder), "package.json"));
const Ajv2020 = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

// JSON.parse makes doubles of all numbers, so integers at the bounds of 64 bits are the other judge's.
const atBounds = (number) => [2 ** 63, 2 ** 64].includes(Math.abs(Number(number)));
const beyondDouble = (text) =>
  (text.replace(/"(?:[^"\\]|\\.)*"/g, "").match(/\d{19,}/g) ?? []).some(atBounds);
// ajv-formats wants something behind the colon of a URI; RFC 3986 section 3.3 does not.
const emptyPath = /^[a-z][a-z0-9+.-]*:(?:[?#].*)?$/i;

const validators = new Map();
let judged = 0;
let left = 0;
let wrong = 0;
for (const line of readFileSync(lines, "utf8").split("\n")) {
  if (line === "") continue;
  if (line.startsWith('{"schema":') && line.includes('"document":')) {
    const { schema, document } = JSON.parse(line);
    const ajv = new Ajv2020({ strict: true, allErrors: false, validateSchema: true, validateFormats: true });
    addFormats(ajv);
    ajv.addFormat("uri", {
      validate: ((strict) => (text) => emptyPath.test(text) || strict.test(text))(uriOf(ajv)),
    });
    try {
      validators.set(schema, ajv.compile(document));
    } catch (error) {
      wrong += 1;
      console.log(`${schema}: is no strict schema: ${error.message}`);
    }
    continue;
  }
  const { schema, text, accepted, expressible } = JSON.parse(line);
  if (!expressible || beyondDouble(text)) {
    left += 1;
    continue;
  }
  const validate = validators.get(schema);
  if (!validate) continue;
  judged += 1;
  if (validate(JSON.parse(text)) === accepted) continue;
  wrong += 1;
  if (wrong <= 20)
    console.log(`${schema}: read as ${accepted ? "accepted" : "refused"}, judged otherwise: ${text}\n` +
      `    ${JSON.stringify(validate.errors)}`);
}

function uriOf(ajv) {
  const format = ajv.formats.uri;
  return { test: typeof format === "function" ? format : (text) => format.test(text) };
}

console.log(`ajv: ${validators.size} schemas, ${judged} documents judged, ${left} left out, ${wrong} differ`);
process.exit(wrong === 0 && judged > 0 ? 0 : 1);
