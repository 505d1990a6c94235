// What all clients have in common: lines of JSON in and out, the judgement, and whether each method of
// each builder was called.
import assert from 'node:assert';
import { readFileSync } from 'node:fs';

const lines = (file) =>
  readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));

// Notes which methods of the classes are called from now on; `uncalled` says which never were.
export const watch = (classes) => {
  const seen = new Map();
  for (const [name, type] of Object.entries(classes)) {
    for (let at = type.prototype; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
      for (const method of Object.getOwnPropertyNames(at)) {
        if (method === 'constructor' || seen.has(`${name}.${method}`)) continue;
        const plain = at[method];
        seen.set(`${name}.${method}`, false);
        // On the class itself, so that what two builders inherit is noted of each.
        Object.defineProperty(type.prototype, method, {
          configurable: true,
          writable: true,
          value(...given) {
            seen.set(`${name}.${method}`, true);
            return plain.apply(this, given);
          },
        });
      }
    }
  }
  return { uncalled: () => [...seen].filter(([, called]) => !called).map(([name]) => name) };
};

// `payloads` are those of the client: {name: {payload, words}}; `words` says that the caller put words
// of his own where the schema has an open list. `same` are payloads of the client that the program
// builds too, from the same choices.
export const run = (payloads, same, uncalled) => {
  const [mode, , built, answered] = process.argv.slice(2);
  assert.deepStrictEqual(uncalled(), [], 'methods that no payload is built with');
  if (mode === 'build') {
    for (const [name, { payload, words = false }] of Object.entries(payloads))
      console.log(JSON.stringify({ name, words, text: JSON.stringify(payload) }));
    return;
  }
  const answers = lines(answered);
  const sent = lines(built);
  assert.ok(sent.length > 0);
  const find = (kind, name) => {
    const found = answers.filter((one) => one.kind === kind && one.name === name);
    assert.strictEqual(found.length, 1, `${kind} ${name}`);
    return found[0];
  };
  for (const { name, text } of sent) {
    const { accepted, issues, written } = find('read', name);
    assert.ok(accepted, `${name} is refused: ${issues}\n${text}`);
    assert.deepStrictEqual(JSON.parse(written), JSON.parse(text), name);
  }
  for (const [name, payload] of Object.entries(same))
    assert.deepStrictEqual(JSON.parse(find('own', name).written), JSON.parse(JSON.stringify(payload)), name);
  assert.strictEqual(answers.length, sent.length + Object.keys(same).length);
  console.log(`${sent.length} payloads of the client read, ${Object.keys(same).length} of our own alike`);
};
