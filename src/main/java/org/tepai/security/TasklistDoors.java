package org.tepai.security;

import static org.tepai.security.Door.open;
import static org.tepai.security.Visitor.BUSINESS;
import static org.tepai.security.Visitor.SIGNED_IN;

import java.util.List;

/**
 * What of the engine's web application the people need who do the business: Tasklist's parts and
 * the calls that Tasklist makes while somebody lists, takes, reads, fills in and hands in a task.
 * Found by driving it in Chromium. What is left out on purpose: assigning to others, due and
 * follow-up dates, identity links, delegating, making or deleting tasks and filters, variables,
 * comments, attachments, messages, batches, history.
 */
final class TasklistDoors {

  private static final String APP = "/camunda/app/tasklist/";
  private static final String ENGINE = "/camunda/api/engine/engine/default/";

  static final List<Door> ALL =
      List.of(
          open("GET", "/camunda/favicon.ico", Visitor.ANYBODY, "the mark in the browser's tab"),
          open("GET", "/camunda", BUSINESS, "leads to Tasklist"),
          open("GET", "/camunda/", BUSINESS, "leads to Tasklist"),
          open("GET", "/camunda/app/tasklist", BUSINESS, "leads to Tasklist"),
          open("GET", "/camunda/app/tasklist/", BUSINESS, "leads to Tasklist"),
          open("GET", "/camunda/app/tasklist/default", BUSINESS, "leads to Tasklist"),
          open("GET", APP + "default/", BUSINESS, "Tasklist itself"),
          open("GET", "/camunda/lib/{file}", SIGNED_IN, "scripts that all applications load"),
          open("GET", "/camunda/assets/{file}", SIGNED_IN, "fonts and pictures of all of them"),
          open("GET", APP + "{file}", BUSINESS, "Tasklist's script and style"),
          open("GET", APP + "scripts/config.js", BUSINESS, "our settings of Tasklist"),
          open("GET", APP + "styles/user-styles.css", BUSINESS, "our style of Tasklist"),
          open("GET", APP + "locales/{file}", BUSINESS, "its Chinese"),
          open("GET", APP + "tepai/{file}", BUSINESS, "our tabs in Tasklist"),
          open(
              "GET",
              "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/{file}",
              BUSINESS,
              "cards and headings of Tasklist"),
          open("GET", "/camunda/api/engine/engine/", SIGNED_IN, "which engine there is"),
          open("GET", "/camunda/api/admin/auth/user/default", SIGNED_IN, "who is signed in"),
          Door.shut("POST", "/camunda/api/admin/auth/user/default/logout", "页面已过期，请刷新页面后重试。"),
          open("GET", ENGINE + "user/{me}/profile", SIGNED_IN, "his own name"),
          open("GET OPTIONS", ENGINE + "filter", BUSINESS, "the lists, and that he makes none"),
          open("GET", ENGINE + "filter/count", BUSINESS, "how many lists"),
          open("POST", ENGINE + "filter/{id}/list", BUSINESS, "a list, narrowed by a search"),
          open("GET", ENGINE + "task/{id}", BUSINESS, "a task"),
          open("GET", ENGINE + "task/{id}/form", BUSINESS, "which form it has"),
          open("GET", ENGINE + "task/{id}/deployed-form", BUSINESS, "the form"),
          open("GET", ENGINE + "task/{id}/form-variables", BUSINESS, "what the form shows"),
          open("POST", ENGINE + "task/{id}/claim", BUSINESS, "takes it, for himself: OwnClaims"),
          open("POST", ENGINE + "task/{id}/unclaim", BUSINESS, "gives it back"),
          open("POST", ENGINE + "task/{id}/submit-form", BUSINESS, "hands in, through the gate"),
          open("GET", ENGINE + "process-definition", BUSINESS, "what he may start"),
          open("GET", ENGINE + "process-definition/count", BUSINESS, "how much he may start"),
          open("GET", ENGINE + "process-definition/{definition}/startForm", BUSINESS, "its form"),
          open(
              "GET",
              ENGINE + "process-definition/{definition}/deployed-start-form",
              BUSINESS,
              "the form to start with"),
          open(
              "GET",
              ENGINE + "process-definition/key/{word}/tenant-id/{word}/deployed-start-form",
              BUSINESS,
              "the same by name"),
          open(
              "POST",
              ENGINE + "process-definition/{definition}/submit-form",
              BUSINESS,
              "starts, through the gate"),
          open(
              "POST",
              ENGINE + "process-definition/key/{word}/tenant-id/{word}/submit-form",
              BUSINESS,
              "the same by name"),
          open("GET", ENGINE + "process-definition/{definition}/xml", BUSINESS, "the diagram"));

  private TasklistDoors() {}
}
