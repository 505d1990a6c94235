// The judge of OpenAPI documents: @seriousme/openapi-schema-validator, which holds them against the
// schemas that the OpenAPI Initiative publishes; and ajv compiles each component.
//
//     node openapi.mjs FOLDER_OF_NODE_MODULES FILE...
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, ...files] = process.argv.slice(2);
const require = createRequire(join(resolve(folder), "package.json"));
const { Validator } = await import(pathToFileURL(require.resolve("@seriousme/openapi-schema-validator")).href);
const Ajv2020 = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

let wrong = 0;
for (const file of files) {
  const document = JSON.parse(readFileSync(file, "utf8"));
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document));
  if (!valid || validator.version !== "3.1") {
    wrong += 1;
    console.log(`${file}: OpenAPI ${validator.version}: ${JSON.stringify(errors).slice(0, 2000)}`);
  }
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);
  const $defs = JSON.parse(
    JSON.stringify(document.components.schemas).replaceAll("#/components/schemas/", "#/$defs/"));
  const names = Object.keys($defs);
  for (const name of names) ajv.compile({ $ref: `#/$defs/${name}`, $defs });
  console.log(`${file}: OpenAPI ${validator.version}, ${names.length} components`);
}
process.exit(wrong === 0 && files.length > 0 ? 0 : 1);
