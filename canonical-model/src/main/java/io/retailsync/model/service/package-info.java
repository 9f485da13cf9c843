/** What people at the CRM are told. */
@NullMarked
package io.retailsync.model.service;

import org.jspecify.annotations.NullMarked;
