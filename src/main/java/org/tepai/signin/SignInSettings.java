package org.tepai.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hard it is to get in, and how long one stays.
 *
 * @param tries wrong ones in a row that lock an account
 * @param within the pause after which tries are counted anew
 * @param lockedFor how long the lock holds
 * @param triesOfAddress wrong ones from one network address, whatever the accounts, within the same
 *     time; many people of an office share one
 * @param oneTimeFor how long a password for one sign-in waits for its owner
 * @param idle after how long without anything that a person does a session ends
 * @param longest after how long a session ends whatever is done
 * @param formerPasswords how many earlier passwords of his nobody may take again
 * @param hashMemory memory for one password's hash, in KiB
 * @param hashRounds passes over that memory
 */
@ConfigurationProperties("tepai.sign-in")
record SignInSettings(
    @DefaultValue("5") int tries,
    @DefaultValue("15m") Duration within,
    @DefaultValue("15m") Duration lockedFor,
    @DefaultValue("100") int triesOfAddress,
    @DefaultValue("48h") Duration oneTimeFor,
    @DefaultValue("15m") Duration idle,
    @DefaultValue("8h") Duration longest,
    @DefaultValue("5") int formerPasswords,
    @DefaultValue("19456") int hashMemory,
    @DefaultValue("2") int hashRounds) {}
