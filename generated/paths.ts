// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type {
  BuildServicePatch,
  ErrorResponse,
  GetServiceResponse,
  PatchBuildServiceResponse,
} from './types.ts';

export interface paths {
    "/v1/projects/{projectId}/services/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service
         *
         * Gets a service: what it is built from, how it is deployed and scaled, its ports, and the
         * status of its latest build and deployment.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/build/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch build service
         *
         * Changes the settings of a build service. A field that the body leaves out keeps its value. A
         * change of `vcsData` starts a build.
         */
        patch: operations["patchBuildService"];
        trace?: never;
    };
}

export interface components {
    responses: {
        /**
         * The request is malformed, or its body has a value that the API doesn't accept. `details`
         * names the fields.
         */
        BadRequest: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The resource is in a state that doesn't allow the request. */
        Conflict: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The token is valid but lacks the permission that the operation requires. */
        Forbidden: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The path exists but doesn't support this method. `Allow` lists the methods that it supports. */
        MethodNotAllowed: {
            headers: {
                /** The methods that the path supports. */
                Allow?: string;
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** A resource that the path names doesn't exist. */
        NotFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * The API failed, or a gateway in front of it. The body is JSON if the API answered; a gateway
         * sends HTML, or no body.
         */
        ServerError: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "text/html": string;
            };
        };
        /**
         * The rate limit of the current window is used up. `x-ratelimit-reset` says in how many
         * seconds the next window begins.
         */
        TooManyRequests: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request has no token, or the token is wrong or no longer valid. */
        Unauthorized: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
    };
    parameters: {
        /** ID of the project, a slug such as `default-project`. */
        ProjectId: string;
        /** ID of the service, a slug such as `example-service`. */
        ServiceId: string;
    };
    requestBodies: never;
    headers: {
        /** Number of requests that the caller may make in one window: by default 1000 per hour. */
        RateLimitLimit: number;
        /** Number of requests left in the current window. */
        RateLimitRemaining: number;
        /** Seconds until the current window ends and the full number of requests is available again. */
        RateLimitReset: number;
    };
    pathItems: never;
}

export interface operations {
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchBuildService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": BuildServicePatch;
            };
        };
        responses: {
            /** The service after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PatchBuildServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
