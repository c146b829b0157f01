/**
 * What others need to test their own rules: generators, assertions, worked cases. Published as the test jar of core.
 */
package org.terreau.testing;
