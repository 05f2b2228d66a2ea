package org.tepai.organisations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** Somebody who acts in the process; the id is the one they sign in with. */
@Entity
@Table(name = "person")
public class Person {

  @Id private String id;
  private String name;
  private String phone;
  private String mail;

  protected Person() {}

  Person(String id, String name) {
    this.id = id;
    this.name = name;
  }

  void reach(String phone, String mail) {
    this.phone = phone;
    this.mail = mail;
  }

  void call(String phone) {
    this.phone = phone;
  }

  void rename(String name) {
    this.name = name;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** Masked; the full number is in the vault. */
  public Optional<String> phone() {
    return Optional.ofNullable(phone);
  }

  public Optional<String> mail() {
    return Optional.ofNullable(mail);
  }
}
