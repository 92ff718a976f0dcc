// What generated source code is made of: words, and snippets per language with places for names. Data only.
// $v fooBar · $V FooBar · $s foo_bar · $U FOO_BAR · $w foo · $n number · $q a few words · $h hex digest of 40 · $i base64 digest

/** What keyword filters meet most in code, as many times in a thousand words as in the tree measured. */
export const FREQUENT: readonly (readonly [string, number])[] = [
  ["api", 5],
  ["key", 1.2],
  ["token", 2.8],
  ["task", 2],
  ["access", 1.6],
  ["auth", 0.9],
  ["disk", 0.8],
  ["mask", 0.4],
  ["survey", 0.3],
  ["password", 0.3],
  ["secret", 0.2],
  ["credential", 0.2],
];

export const WORDS: readonly string[] = (
  "value name type index item list node path file line count size data result error options config request response context " +
  "parent child element field column row table query filter source target input output buffer offset length start end first last next " +
  "state status event handler listener callback promise queue worker message channel client server session user account order " +
  "product price amount total date time zone format parse encode decode create update remove delete insert find select match replace " +
  "default global local static public private internal abstract schema model view route controller service provider factory builder " +
  "manager registry cache store memory class method property attribute parameter argument variable constant expression " +
  "statement block scope module package import export require test assert expect mock fixture example group instance resource policy " +
  "region bucket cluster volume image network subnet gateway balancer template render layout style color width height margin border " +
  "visible hidden enabled disabled active version release branch commit visitor traverse compile emit symbol literal binding closure " +
  "lambda record topic partition consumer producer leader replica segment batch window stream reader writer socket thread lock mutex " +
  "timer delay retry limit quota metric counter gauge span trace logger level color label caption title header footer button dialog"
).split(" ");

export interface Language {
  readonly name: string;
  readonly extension: string;
  /** Share of the bytes of a tree. */
  readonly share: number;
  readonly snippets: readonly string[];
}

const GO = [
  "// $V returns the $w of the $w. It $q.\nfunc (c *$V) $V(input *$VInput) (*$VOutput, error) {\n\treq, out := c.$VRequest(input)\n\treturn out, req.Send()\n}\n\n",
  'type $V struct {\n\t_ struct{} `type:"structure"`\n\n\t// The $q.\n\t$V *string `locationName:"$v" type:"string"`\n\n\t// $q.\n\t$V *int64 `locationName:"$v" min:"$n" type:"integer"`\n}\n\n',
  "// Set$V sets the $V field's value.\nfunc (s *$V) Set$V(v string) *$V {\n\ts.$V = &v\n\treturn s\n}\n\n",
  'if err != nil {\n\t\treturn nil, errors.Wrap(err, "$q")\n\t}\n\tfor i, $v := range s.$V {\n\t\t$v.$V(i, $n)\n\t}\n',
  "//   * $V\n//   The $q $q.\n//\n// See also, https://docs.example.com/$w/$w/api/$v-$n/$V\n",
];

const JSON_TEXT = [
  '    "$v": {\n      "type": "$w",\n      "start": $n,\n      "end": $n,\n      "loc": { "start": { "line": $n, "column": $n }, "end": { "line": $n, "column": $n } },\n      "name": "$v"\n    },\n',
  '  "$s": ["$w", "$w", "$w"],\n  "$v": "$q",\n  "$v": $n,\n  "enabled": true,\n',
  '    "$w-$w": {\n      "version": "$n.$n.$n",\n      "integrity": "sha512-$i",\n      "requires": { "$w-$w": "^$n.$n.0" }\n    },\n',
  '  { "id": $n, "key": "$w", "$w": "$q", "tokens": [$n, $n, $n], "hash": "$h" },\n',
];

const PHP = [
  "    /**\n     * $q.\n     *\n     * @param $V $$v\n     * @return array<string, $V>\n     */\n    public function $v($V $$v, string $$w = '$w'): array\n    {\n        $$v = $this->$v->$v($$w, $n);\n\n        return array_merge($$v, ['$s' => $this->$w]);\n    }\n\n",
  "        if (null === $$v || !$$v instanceof $V) {\n            throw new \\InvalidArgumentException(sprintf('The $q \"%s\".', $$w));\n        }\n",
  "        $container->register('$w.$w.$s', $V::class)\n            ->addArgument(new Reference('$w.$w'))\n            ->addTag('$w.$w', ['key' => '$s']);\n",
  "        // $q items.\n        $this->assertSame('$q', $$v->$v($n));\n        self::assertCount($n, $$w->get$V());\n",
];

const JAVA = [
  '    /**\n     * $q.\n     * @param $v the $w $w\n     */\n    @Override\n    public $V $v(final $V $v, final long $w) {\n        Objects.requireNonNull($v, "$q");\n        return new $V($v, this.$v.$v(), $n);\n    }\n\n',
  '        final Map<String, $V> $v = new HashMap<>();\n        $v.put($V.$U_CONFIG, "$w");\n        assertEquals($n, $v.$v().size());\n',
  "import org.apache.$w.$w.$w.$V;\n",
  '        log.info("$q {}", $v);\n        for ($V $v : $w.values()) {\n            if ($v.$v() > $n) $w.$v($v);\n        }\n',
];

const TYPESCRIPT = [
  "/** $q. */\nexport function $v($v: $V, $w: readonly string[]): $V | undefined {\n  const $v = this.props.$w.map((item) => item.$v);\n  if ($v.length === $n) return undefined;\n  return { ...$v, $w: $v[$n] };\n}\n\n",
  "export interface $V {\n  readonly $v: $V;\n  $w?: string;\n  /** $q. */\n  $v(key: string): Promise<$V>;\n}\n\n",
  'test("$q", async () => {\n  const $v = await $v({ $w: "$q", $v: $n });\n  expect($v.$w).toEqual(["$w", "$w"]);\n});\n\n',
  'import { $v, $V } from "./$w/$w.ts";\n',
];

const RUST = [
  '    /// $q.\n    pub fn $s(&self, $s: &$V) -> Result<$V, Error> {\n        let $s = self.$s.get($n).ok_or_else(|| anyhow!("$q"))?;\n        Ok($V { $s, ..Default::default() })\n    }\n\n',
  '  match $s {\n    $V::$V($s) => $s.$s($n),\n    $V::$V { $w, .. } => return Err(type_error("$q")),\n    _ => unreachable!(),\n  }\n',
];

const PYTHON = [
  "def $s($w, $s=None):\n    '''$q.'''\n    if $s is None:\n        $s = dict($w=$n, $s='$w')\n    for $w in kwargs.items():\n        $w.$s(module.params['$s'])\n    return $s\n\n\n",
  "    - name: $q\n      $s:\n        $w: '{{ $s }}'\n        state: present\n",
];

const TERRAFORM = ['resource "aws_$s" "$w" {\n  $s = "$w-$n"\n  count  = var.$s\n  tags = {\n    $V = "$q"\n  }\n}\n\n'];

const MARKDOWN = [
  "## $q\n\nThe `$v` $q $q. To $q, see [$q](https://example.com/$w/$w#$s).\n\n```sh\n$w $w --$w=$n --api-version $n\n```\n\n",
  "- **$w**: $q $q ([#$n](https://example.com/$w/issues/$n))\n",
];

const YAML = ["  $s:\n    class: $V\n    arguments: ['@$w.$w', '%$w.$s%']\n    public: true\n", "- name: $q\n  $w: $n\n  $s: [$w, $w]\n"];

const MINIFIED = [
  'function $w(e,t){var n=e.$v,r=t["$w"];return n&&r?n.$v(r,$n):e.$w===$n?void 0:{key:n,type:"$w",children:r}}',
  'var $w=Object.assign({},o,{$v:"$q",a:function(e){return this.$v(e,!0)},$w:[$n,$n,$n]});',
  '!function(e){e.$w=$n,e.exports=t.$v("$w")}(i),s.$v=c.$w?u:l,',
];

const XML = ['    <trans-unit id="$n">\n      <source>$q</source>\n      <target>$q $q</target>\n    </trans-unit>\n'];

/** Bytes that are no text; generated, not rendered. */
export const BINARY = "binary";

export const LANGUAGES: readonly Language[] = [
  { name: "Go", extension: "go", share: 33, snippets: GO },
  { name: "JSON", extension: "json", share: 19, snippets: JSON_TEXT },
  { name: "PHP", extension: "php", share: 15, snippets: PHP },
  { name: "Java", extension: "java", share: 9, snippets: JAVA },
  { name: "TypeScript", extension: "ts", share: 6, snippets: TYPESCRIPT },
  { name: "Rust", extension: "rs", share: 3, snippets: RUST },
  { name: "Python", extension: "py", share: 3, snippets: PYTHON },
  { name: "Terraform", extension: "tf", share: 1, snippets: TERRAFORM },
  { name: "Markdown", extension: "md", share: 2, snippets: MARKDOWN },
  { name: "YAML", extension: "yml", share: 2, snippets: YAML },
  { name: "XML", extension: "xlf", share: 1, snippets: XML },
  { name: "minified JavaScript", extension: "js", share: 2.5, snippets: MINIFIED },
  { name: BINARY, extension: "png", share: 3.5, snippets: [] },
];
