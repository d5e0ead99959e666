/** The register of running terms, and the work queues of offices and institutions. */
package cn.jifen.application.deadlines;
