/**
 * What others need to test their own rules: generators, assertions, worked cases. Published as the test jar of core.
 *
 * <p>Nothing here may use another package of core's tests, nor anything of core that is not public.
 */
package org.terreau.testing;
