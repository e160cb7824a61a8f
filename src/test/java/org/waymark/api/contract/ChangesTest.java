package org.waymark.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.contract.Contract;

/** Which changes of a contract break programs. */
class ChangesTest {

  private static final String CONTRACT =
      """
      paths:
        /firms/{firm}:
          put:
            operationId: correctFirm
            security: [{token: ["firms:write"]}]
            parameters:
            - {name: firm, in: path, required: true, schema: {type: string, maxLength: 40}}
            - {name: mode, in: query, schema: {type: string, enum: [fast, slow]}}
            requestBody:
              content:
                application/json: {schema: {$ref: "#/components/schemas/Sent"}}
            responses:
              "200":
                content:
                  application/json: {schema: {$ref: "#/components/schemas/Read"}}
              "404": {description: none}
      components:
        schemas:
          Sent:
            type: object
            additionalProperties: false
            required: [size]
            properties:
              size: {type: string, enum: [small, large]}
              count: {type: number, minimum: 0}
              tags: {type: array, maxItems: 5, items: {type: string}}
              note: {type: [string, "null"], pattern: "^a"}
              choice: {oneOf: [{type: string}, {type: integer}]}
          Read:
            type: object
            required: [id, state]
            properties:
              id: {type: string, format: uuid}
              state: {type: string, enum: [open, closed]}
              points: {type: integer}
              inner: {$ref: "#/components/schemas/Read"}
              shares: {type: object, additionalProperties: {type: integer}}
      """;

  @Test
  void breaksNothingWhereNothingChanges() {
    assertThat(breaking("paths", "paths")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/firms/{firm}: | /companies/{firm}: | PUT /firms/{firm}: is gone",
        "put: | post: | PUT /firms/{firm}: is gone",
        "correctFirm | mendFirm | has another operationId",
        "firms:write | firms:all | needs another scope",
        "- {name: mode, in: query, schema | - {name: how, in: query, schema | no longer takes the parameter mode",
        "name: mode, in: query | name: mode, required: true, in: query | demands the parameter mode",
        "name: mode, in: query | name: mode, in: header | no longer takes the parameter mode",
        "enum: [fast, slow] | enum: [fast] | mode: no longer takes [slow]",
        "maxLength: 40 | maxLength: 30 | firm: takes less: maxLength",
        "requestBody: | noBody: | no longer takes a body",
        "\"404\" | \"410\" | no longer answers 404",
        "\"200\" | \"202\" | succeeds with another status",
        "required: [size] | required: [size, count] | body: demands count",
        "enum: [small, large] | enum: [small] | body.size: no longer takes [large]",
        "count: | number: | body: no longer takes count",
        "type: number | type: integer | body.count: has the type [integer]",
        "minimum: 0 | minimum: 1 | body.count: demands more: minimum",
        "maxItems: 5 | maxItems: 4 | body.tags: takes less: maxItems",
        "items: {type: string} | items: {type: boolean} | body.tags[]: has the type [boolean]",
        "[string, \"null\"] | string | body.note: has the type [string]",
        "^a | ^b | body.note: has another pattern",
        "[{type: string}, {type: integer}] | [{type: string}] | body.choice: no longer takes",
        "required: [id, state] | required: [id] | 200: may be without state",
        "state: {type: string, enum | condition: {type: string, enum | 200: no longer has state",
        "enum: [open, closed] | enum: [open, closed, lost] | 200.state: may be [lost]",
        "enum: [open, closed] | x: [] | 200.state: may be all",
        "format: uuid | format: uri | 200.id: has another format",
        "points: {type: integer} | points: {type: number} | 200.points: has the type [number]",
        "points: {type: integer} | points: {type: [integer, \"null\"]} | 200.points: has the type",
        "additionalProperties: {type: integer} | additionalProperties: {type: string} | 200.shares.*: has the type",
      })
  void breaksProgramsBy(String from, String to, String told) {
    assertThat(breaking(from, to)).as(from + " to " + to).anyMatch(each -> each.contains(told));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "correctFirm | `correctFirm\n      summary: Another`",
        "enum: [fast, slow] | enum: [fast, slow, slower]",
        "maxLength: 40 | maxLength: 50",
        "required: [size] | required: []",
        "count: {type: number, minimum: 0} | count: {type: number}",
        "points: | `more: {type: string}\n        points:`",
        "required: [id, state] | required: [id, state, points]",
        "enum: [open, closed] | enum: [open]",
      })
  void breaksNothingBy(String from, String to) {
    assertThat(breaking(from, to)).isEmpty();
  }

  private static List<String> breaking(String from, String to) {
    assertThat(CONTRACT).contains(from);
    return Changes.breaking(Contract.of(CONTRACT), Contract.of(CONTRACT.replace(from, to)));
  }
}
